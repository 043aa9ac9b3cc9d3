import { sql } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import { deleteInBatches } from '../../database/delete-in-batches.ts';

/** Two years and the month that is compared with the same one of before. */
const monthsKept = 25;

/** Forgets what was counted for owners of sites before that. Returns how many rows. */
export function removeOldUsage({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const now = clock.now();
  const firstKept = utcDay(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsKept, 1)));
  return deleteInBatches(database, 'site_usage', { condition: sql`day < ${firstKept}` });
}
