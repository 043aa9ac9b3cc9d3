import { sql } from 'kysely';
import type { Database } from '../../../database/connect-database.ts';

/** Removes the passkeys, and the second step, that an account got from a moment on: the ids tell when each was made. */
export async function removeGuardsSince(database: Database, accountId: string, since: Date): Promise<void> {
  const first = firstIdOf(since);
  await sql`
    with passkeys_gone as (
      delete from passkeys where account_id = ${accountId} and id >= ${first}
    ), factor_gone as (
      delete from second_factors where account_id = ${accountId} and id >= ${first} returning account_id
    )
    update accounts set has_second_factor = false where id in (select account_id from factor_gone)`.execute(database);
}

/** The lowest UUIDv7 of a millisecond. */
function firstIdOf(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
