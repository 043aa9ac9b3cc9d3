import { lifetimes } from '../../authentication/lifetimes.ts';
import type { TestAccounts } from '../../testing/open-test-accounts.ts';

/** Lets the sessions of an account have begun too long ago for changing what guards it, by our clock and the library's. */
export async function ageSessions({ database, clock }: TestAccounts, accountId: string): Promise<void> {
  const now = Math.min(Date.now(), clock.now().getTime());
  const created_at = new Date(now - (lifetimes.freshMinutes + 1) * 60_000);
  await database.updateTable('account_sessions').set({ created_at }).where('account_id', '=', accountId).execute();
}
