import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/connect-database.ts';
import type { SiteOfCaller } from '../../grants/caller.ts';

type Rules = Omit<SiteOfCaller, 'id' | 'key' | 'name'>;

const ample: Rules = {
  ...{ dailyCredits: 1000, visitorDailyCredits: 1000, networkDailyCredits: 1000 },
  ...{ accountId: null, models: null, maxPixels: null, promptFrame: null },
};

/** A site with these budgets and rules, ample where the test does not say. */
export async function createTestSite(
  { database }: { database: Database },
  given: Partial<Rules> = {},
): Promise<SiteOfCaller> {
  const id = uuidv7();
  const site = { id, key: `site_${id}`, name: 'A site', ...ample, ...given };
  await database
    .insertInto('sites')
    .values({
      id,
      key: site.key,
      name: site.name,
      origins: [],
      daily_credits: site.dailyCredits,
      visitor_daily_credits: site.visitorDailyCredits,
      network_daily_credits: site.networkDailyCredits,
      account_id: site.accountId,
      models: site.models && [...site.models],
      max_pixels: site.maxPixels,
      prompt_frame: site.promptFrame,
      created_at: new Date(),
    })
    .execute();
  return site;
}
