import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';

/** Forgets the windows that have ended: they count for nothing any more. Returns how many. */
export async function removeExpiredLimits({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const expired = database
    .selectFrom('limit_windows')
    .select('key')
    .where('ends_at', '<=', clock.now())
    // Whoever holds some counts in them just now, in an order of their own.
    .forUpdate()
    .skipLocked();
  const result = await database.deleteFrom('limit_windows').where('key', 'in', expired).executeTakeFirst();
  return Number(result.numDeletedRows);
}
