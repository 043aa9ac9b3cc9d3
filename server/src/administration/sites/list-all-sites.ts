import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import { type PageOfRows, toPageOfRows } from '../page-of-rows.ts';

export type SiteRow = Awaited<ReturnType<typeof selectSites>>[number];

interface SiteListInput {
  limit: number;
  /** An id: only older sites. */
  after?: string | undefined;
  /** This one only. */
  id?: string | undefined;
}

/** Sites and apps, newest first, with what of today's budget is taken. */
export async function listAllSites(
  dependencies: { database: Database; clock: Clock },
  input: SiteListInput,
): Promise<PageOfRows<SiteRow>> {
  return toPageOfRows(await selectSites(dependencies, input), input.limit);
}

async function selectSites(
  { database, clock }: { database: Database; clock: Clock },
  { limit, after, id }: SiteListInput,
) {
  let query = database
    .selectFrom('sites')
    .leftJoin('accounts', 'accounts.id', 'sites.account_id')
    .leftJoin('daily_spending', (join) =>
      join
        .on('daily_spending.day', '=', utcDay(clock.now()))
        .on('daily_spending.scope', '=', 'site')
        .on((on) => on('daily_spending.subject', '=', on.cast<string>('sites.id', 'text'))),
    )
    .select(['sites.id', 'sites.key', 'sites.name', 'sites.kind', 'sites.origins', 'sites.daily_credits'])
    .select(['sites.suspended_at', 'sites.closed_at', 'sites.created_at', 'sites.account_id'])
    .select(['accounts.email as owner', 'daily_spending.used'])
    .orderBy('sites.id', 'desc')
    .limit(limit + 1);
  if (after !== undefined) query = query.where('sites.id', '<', after);
  if (id !== undefined) query = query.where('sites.id', '=', id);
  return query.execute();
}
