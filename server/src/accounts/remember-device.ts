import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';

interface SeenDevice {
  accountId: string;
  device: string;
  country: string;
  now: Date;
}

/** Whether an account that has been signed in to from elsewhere is signed in to from here for the first time. */
export async function rememberDevice(
  database: Database,
  { accountId, device, country, now }: SeenDevice,
): Promise<boolean> {
  const { rows } = await sql<{ is_news: boolean }>`
    with added as (
      insert into known_devices (account_id, device, country, first_seen_at)
      values (${accountId}, ${device}, ${country}, ${now})
      on conflict do nothing
      returning 1
    )
    select exists (select from added) and exists (
      select from known_devices where account_id = ${accountId}
    ) as is_news`.execute(database);
  return rows[0]?.is_news === true;
}
