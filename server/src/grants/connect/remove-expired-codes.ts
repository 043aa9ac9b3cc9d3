import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';

/** Removes codes that nobody has typed in time. Returns how many. */
export async function removeExpiredCodes({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const result = await database.deleteFrom('connect_codes').where('expires_at', '<=', clock.now()).executeTakeFirst();
  return Number(result.numDeletedRows);
}
