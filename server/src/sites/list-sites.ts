import type { Database } from '../database/connect-database.ts';
import { type Site, toSite } from './site.ts';

/** Every site, oldest first. For the operator, not for a public address. */
export async function listSites(database: Database): Promise<Site[]> {
  const rows = await database.selectFrom('sites').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(toSite);
}
