import type { Database } from '../database/connect-database.ts';
import { type Site, toSite } from './site.ts';

const keyShape = /^site_[\w-]{1,64}$/;

/** What is no key at all never reaches the database, which would choke on some of it. */
export async function findSiteByKey(database: Database, key: string): Promise<Site | undefined> {
  if (!keyShape.test(key)) return undefined;
  const row = await database.selectFrom('sites').selectAll().where('key', '=', key).executeTakeFirst();
  return row && toSite(row);
}
