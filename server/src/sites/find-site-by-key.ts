import type { Database } from '../database/connect-database.ts';
import { type Site, toSite } from './site.ts';
import { siteKeyShape } from './site-key-shape.ts';

export async function findSiteByKey(database: Database, key: string): Promise<Site | undefined> {
  if (!siteKeyShape.test(key)) return undefined;
  const row = await database.selectFrom('sites').selectAll().where('key', '=', key).executeTakeFirst();
  return row && toSite(row);
}
