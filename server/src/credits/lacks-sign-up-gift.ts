import type { Database } from '../database/connect-database.ts';

/** Whether an account came without the first credits that this server gives. */
export async function lacksSignUpGift(
  { database, signUpCredits }: { database: Database; signUpCredits: number },
  accountId: string,
): Promise<boolean> {
  if (signUpCredits === 0) return false;
  const gift = await database
    .selectFrom('credit_gifts')
    .select('transaction_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return gift === undefined;
}
