import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { type Site, toSite } from './site.ts';
import { siteKeyShape } from './site-key-shape.ts';

/** The site whose pages say this key: its own, or the one before it as long as that works. */
export async function getSiteByValidKey(
  { database, clock }: { database: Database; clock: Clock },
  key: string,
): Promise<Site> {
  if (!siteKeyShape.test(key)) throw new AppError('site_unknown');
  const row = await database
    .selectFrom('sites')
    .selectAll()
    .where((where) =>
      where.or([
        where('key', '=', key),
        where.and([where('previous_key', '=', key), where('previous_key_until', '>', clock.now())]),
      ]),
    )
    .executeTakeFirst();
  if (!row) throw new AppError('site_unknown');
  return toSite(row);
}
