import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { type SiteInput, checkSiteInput } from './check-site-input.ts';
import { type Site, toSite } from './site.ts';

type NewSite = SiteInput & { name: string; origins: readonly string[] };

/** Registers a site. What is not given stays zero: a new site gives nothing away. */
export async function createSite(
  { database, clock }: { database: Database; clock: Clock },
  input: NewSite,
): Promise<Site> {
  const columns = { ...checkSiteInput(input), name: input.name.trim() };
  const row = await database
    .insertInto('sites')
    .values({
      origins: [],
      ...columns,
      id: uuidv7(),
      key: `site_${randomBytes(16).toString('base64url')}`,
      created_at: clock.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSite(row);
}
