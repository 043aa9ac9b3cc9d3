import type { Database } from '../../database/connect-database.ts';
import { type Site, toSite } from '../site.ts';

/** What an account owns, oldest first. They are few. */
export async function listOwnSites(database: Database, accountId: string): Promise<Site[]> {
  const rows = await database
    .selectFrom('sites')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('kind', '=', 'site')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toSite);
}
