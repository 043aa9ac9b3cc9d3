import { lifetimes } from '../../authentication/lifetimes.ts';
import type { TestAccounts } from '../../testing/open-test-accounts.ts';

/** Lets the sessions of an account have begun a while ago: too long for changing what guards it. */
export async function ageSessions({ database }: TestAccounts, accountId: string): Promise<void> {
  const created_at = new Date(Date.now() - (lifetimes.freshMinutes + 1) * 60_000);
  await database.updateTable('account_sessions').set({ created_at }).where('account_id', '=', accountId).execute();
}
