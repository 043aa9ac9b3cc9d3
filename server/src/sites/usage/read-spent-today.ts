import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';

/** What of today's budget of a site is taken, held credits included. */
export async function readSpentToday(
  { database, clock }: { database: Database; clock: Clock },
  siteId: string,
): Promise<number> {
  const row = await database
    .selectFrom('daily_spending')
    .select('used')
    .where('day', '=', utcDay(clock.now()))
    .where('scope', '=', 'site')
    .where('subject', '=', siteId)
    .executeTakeFirst();
  return row?.used ?? 0;
}
