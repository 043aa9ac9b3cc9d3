import { sql } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import { deleteInBatches } from '../../database/delete-in-batches.ts';

const daysKept = 90;

/** Forgets of which budgets owners were told long ago: only today's can be told twice. Returns how many. */
export function removeOldAlerts({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const firstKept = utcDay(new Date(clock.now().getTime() - daysKept * 86_400_000));
  return deleteInBatches(database, 'budget_alerts', { condition: sql`day < ${firstKept}` });
}
