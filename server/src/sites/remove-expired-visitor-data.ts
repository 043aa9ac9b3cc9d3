import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';

/** Forgets challenges that nobody could hand in again anyway. Returns how many. */
export async function removeExpiredVisitorData({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): Promise<number> {
  const result = await database
    .deleteFrom('spent_challenges')
    .where('expires_at', '<=', clock.now())
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
