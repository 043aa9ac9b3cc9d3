import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';

/** Forgets the windows that have ended: they count for nothing any more. Returns how many. */
export async function removeExpiredLimits({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const result = await database.deleteFrom('limit_windows').where('ends_at', '<=', clock.now()).executeTakeFirst();
  return Number(result.numDeletedRows);
}
