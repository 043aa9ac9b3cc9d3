import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { type SiteInput, checkSiteInput } from '../check-site-input.ts';
import { type Site, toSite } from '../site.ts';
import { getOwnSite } from './get-own-site.ts';
import type { OwnSite } from './own-site.ts';

/** Changes what is given and leaves the rest. It counts from the next request on. */
export async function changeOwnSite(
  { database }: { database: Database },
  { accountId, key }: OwnSite,
  change: SiteInput,
): Promise<Site> {
  const columns = checkSiteInput(change);
  if (Object.keys(columns).length === 0) return getOwnSite(database, { accountId, key });
  const row = await database
    .updateTable('sites')
    .set(columns)
    .where('key', '=', key)
    .where('account_id', '=', accountId)
    .where('kind', '=', 'site')
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return toSite(row);
}
