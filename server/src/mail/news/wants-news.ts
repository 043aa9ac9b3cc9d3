import type { Database } from '../../database/connect-database.ts';

/** Whether an account has chosen to get news, and not taken it back. */
export async function wantsNews(database: Database, accountId: string): Promise<boolean> {
  const chosen = await database
    .selectFrom('mail_preferences')
    .select('news')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return chosen?.news ?? false;
}
