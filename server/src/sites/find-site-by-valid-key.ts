import type { Database } from '../database/connect-database.ts';
import { type Site, toSite } from './site.ts';
import { siteKeyShape } from './site-key-shape.ts';

/** The site whose pages say this key: its own, or the one before it as long as that works. */
export async function findSiteByValidKey(database: Database, key: string, now: Date): Promise<Site | undefined> {
  if (!siteKeyShape.test(key)) return undefined;
  const row = await database
    .selectFrom('sites')
    .selectAll()
    .where((where) =>
      where.or([
        where('key', '=', key),
        where.and([where('previous_key', '=', key), where('previous_key_until', '>', now)]),
      ]),
    )
    .executeTakeFirst();
  return row && toSite(row);
}
