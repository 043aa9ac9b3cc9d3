import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { type Site, toSite } from '../site.ts';
import type { OwnSite } from './own-site.ts';

export async function getOwnSite(database: Database, { accountId, key }: OwnSite): Promise<Site> {
  const row = await database
    .selectFrom('sites')
    .selectAll()
    .where('key', '=', key)
    .where('account_id', '=', accountId)
    .where('kind', '=', 'site')
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return toSite(row);
}
