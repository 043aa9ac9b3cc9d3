import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { type SiteInput, checkSiteInput } from './check-site-input.ts';
import { getSite } from './get-site.ts';
import { type Site, toSite } from './site.ts';

type SiteChange = SiteInput & {
  /** Hands the site over. */
  accountId?: string;
};

/** For the operator: changes what is given and leaves the rest. It counts from the next request on, visitors already there included. */
export async function changeSite({ database }: { database: Database }, key: string, change: SiteChange): Promise<Site> {
  const { accountId } = change;
  const owner = accountId === undefined ? {} : { account_id: accountId };
  const columns = { ...checkSiteInput(change), ...owner };
  if (Object.keys(columns).length === 0) return getSite(database, key);
  const row = await database.updateTable('sites').set(columns).where('key', '=', key).returningAll().executeTakeFirst();
  if (!row) throw new AppError('site_unknown');
  return toSite(row);
}
