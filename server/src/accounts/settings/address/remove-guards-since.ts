import { sql } from 'kysely';
import type { Database } from '../../../database/connect-database.ts';

/**
 * Removes what an account got from a moment on to come in by, the ids tell when each was made: passkeys, the second step,
 * ways by a provider. The password goes whenever it was chosen: who changes an address may have changed it before.
 */
export async function removeGuardsSince(database: Database, accountId: string, since: Date): Promise<void> {
  const first = firstIdOf(since);
  await sql`
    with passkeys_gone as (
      delete from passkeys where account_id = ${accountId} and id >= ${first}
    ), ways_gone as (
      delete from sign_in_methods where account_id = ${accountId} and (provider = 'credential' or id >= ${first})
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
