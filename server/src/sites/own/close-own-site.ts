import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { OwnSite } from './own-site.ts';

/** Stops everything on a site, from the next request on. One that is suspended already stays as it is. */
export async function closeOwnSite(
  { database, clock }: { database: Database; clock: Clock },
  { accountId, key }: OwnSite,
): Promise<void> {
  const now = clock.now();
  await database
    .updateTable('sites')
    .set({ suspended_at: now, closed_at: now })
    .where('key', '=', key)
    .where('account_id', '=', accountId)
    .where('kind', '=', 'site')
    .where('suspended_at', 'is', null)
    .execute();
}
