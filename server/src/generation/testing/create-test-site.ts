import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/connect-database.ts';
import type { SiteOfCaller } from '../../grants/caller.ts';

type Budgets = Pick<SiteOfCaller, 'dailyCredits' | 'visitorDailyCredits' | 'networkDailyCredits'>;

/** A site with these budgets, ample where the test does not say. */
export async function createTestSite(
  { database }: { database: Database },
  budgets: Partial<Budgets> = {},
): Promise<SiteOfCaller> {
  const limits = { dailyCredits: 1000, visitorDailyCredits: 1000, networkDailyCredits: 1000, ...budgets };
  const id = uuidv7();
  const site = { id, key: id, name: 'A site', ...limits };
  await database
    .insertInto('sites')
    .values({
      id,
      key: id,
      name: site.name,
      origins: [],
      daily_credits: limits.dailyCredits,
      visitor_daily_credits: limits.visitorDailyCredits,
      network_daily_credits: limits.networkDailyCredits,
      suspended_at: null,
      created_at: new Date(),
    })
    .execute();
  return site;
}
