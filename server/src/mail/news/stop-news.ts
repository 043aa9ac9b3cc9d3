import type { Database } from '../../database/connect-database.ts';

/** Takes back what an account has chosen. One that has chosen nothing, or is gone, gets none anyway. */
export async function stopNews(database: Database, accountId: string, now: Date): Promise<void> {
  await database
    .updateTable('mail_preferences')
    .set({ news: false, chosen_at: now })
    .where('account_id', '=', accountId)
    .where('news', '=', true)
    .execute();
}
