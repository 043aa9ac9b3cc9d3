import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/connect-database.ts';

interface NewGrant {
  accountId: string;
  siteId: string;
  dailyCredits?: number;
  totalCredits?: number;
}

/** What an account allows a site, ample where the test does not say. Answers its id. */
export async function addGrant(
  database: Database,
  { accountId, siteId, dailyCredits = 1000, totalCredits = 1000 }: NewGrant,
): Promise<string> {
  const id = uuidv7();
  const now = new Date();
  await database
    .insertInto('grants')
    .values({
      ...{ id, account_id: accountId, site_id: siteId, scopes: ['generate'] },
      ...{ daily_credits: dailyCredits, total_credits: totalCredits },
      ...{ used_on: '2026-01-01', created_at: now, changed_at: now },
    })
    .execute();
  return id;
}
