import type { Database } from '../../database/connect-database.ts';

interface NewsChoice {
  accountId: string;
  wanted: boolean;
  now: Date;
}

/** Keeps what an account wants. It counts at once, for news that wait to be sent as well. */
export async function chooseNews(database: Database, { accountId, wanted, now }: NewsChoice): Promise<void> {
  const choice = { news: wanted, chosen_at: now };
  await database
    .insertInto('mail_preferences')
    .values({ account_id: accountId, ...choice })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(choice))
    .execute();
}
