import { uuidv7 } from 'uuidv7';
import type { Database } from '../../../database/connect-database.ts';
import { createSiteKey } from '../../../sites/create-site-key.ts';
import type { WorldSite } from './sites.ts';

const ample = 100_000;

/** A site of this account with an origin that only it has. */
export async function addSite({ database }: { database: Database }, accountId: string): Promise<WorldSite> {
  const id = uuidv7();
  const site = { id, key: createSiteKey(), origin: `https://${id}.example` };
  await database
    .insertInto('sites')
    .values({
      ...{ id, key: site.key, name: 'A site', origins: [site.origin], account_id: accountId },
      ...{ daily_credits: ample, visitor_daily_credits: ample, network_daily_credits: ample },
      created_at: new Date(),
    })
    .execute();
  return site;
}
