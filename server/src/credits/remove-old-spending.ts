import { sql } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import { utcDay } from '../clock/utc-day.ts';
import type { Database } from '../database/connect-database.ts';
import { deleteInBatches } from '../database/delete-in-batches.ts';

const daysKept = 90;

/**
 * Forgets what budgets used on days long past. The last day on which anything was used stays: from the first one that is
 * kept on, the ledger's check holds them against the holds.
 */
export function removeOldSpending({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const firstKept = utcDay(new Date(clock.now().getTime() - daysKept * 86_400_000));
  const condition = sql<boolean>`day < least(${firstKept}::date, (select max(day) from daily_spending))`;
  return deleteInBatches(database, 'daily_spending', { condition });
}
