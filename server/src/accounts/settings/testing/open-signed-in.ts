import { addAccount, signInBrowser } from '../../testing/add-account.ts';
import type { TestAccounts } from '../../testing/open-test-accounts.ts';

/** Somebody who has an account with a password and is signed in, in a browser of their own. */
export async function openSignedIn(accounts: TestAccounts, given: Parameters<typeof addAccount>[1] = {}) {
  const account = await addAccount(accounts, given);
  const browser = accounts.openBrowser();
  await signInBrowser(accounts, browser, account.email);
  return { ...account, browser };
}

export type SignedIn = Awaited<ReturnType<typeof openSignedIn>>;
