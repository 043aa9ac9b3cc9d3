import { systemClock } from '../../src/clock/clock.ts';
import type { Database } from '../../src/database/connect-database.ts';
import { createSite } from '../../src/sites/create-site.ts';
import type { Site } from '../../src/sites/site.ts';

/** A site whose budgets, all three alike, are this many credits a day. */
export function addSite(database: Database, credits: number): Promise<Site> {
  const budgets = { dailyCredits: credits, visitorDailyCredits: credits, networkDailyCredits: credits };
  const site = { name: 'Campaign', origins: ['https://campaign.example'], ...budgets };
  return createSite({ database, clock: systemClock }, site);
}
