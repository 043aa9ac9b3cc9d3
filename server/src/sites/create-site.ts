import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Schema } from '../database/schema.ts';
import { type SiteInput, checkSiteInput } from './check-site-input.ts';
import { createSiteKey } from './create-site-key.ts';
import { type Site, toSite } from './site.ts';

export type NewSite = SiteInput & {
  name: string;
  origins: readonly string[];
  /** Nobody's but the operator's without one. */
  accountId?: string;
};

/** Registers a site. What is not given stays zero: a new site gives nothing away. */
export async function createSite(
  { database, clock }: { database: Kysely<Schema>; clock: Clock },
  { accountId, ...input }: NewSite,
): Promise<Site> {
  const row = await database
    .insertInto('sites')
    .values({
      name: '',
      origins: [],
      ...checkSiteInput(input),
      id: uuidv7(),
      key: createSiteKey(),
      account_id: accountId ?? null,
      created_at: clock.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSite(row);
}
