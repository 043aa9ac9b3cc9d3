import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeExpiredAccountData } from './remove-expired-account-data.ts';
import { addAccount, signInBrowser } from './testing/add-account.ts';
import { type TestAccounts, openTestAccounts } from './testing/open-test-accounts.ts';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

async function count() {
  const tables = ['accounts', 'account_sessions', 'verifications'] as const;
  const counts = tables.map(async (table) => {
    const rows = await accounts.database.selectFrom(table).select('id').execute();
    return [table, rows.length];
  });
  return Object.fromEntries(await Promise.all(counts));
}

describe('removeExpiredAccountData', () => {
  it('forgets what is over, and nothing else', async () => {
    const { email } = await addAccount(accounts);
    const { email: unproven } = await addAccount(accounts, { isEmailVerified: false });
    await signInBrowser(accounts, accounts.openBrowser(), email);
    await accounts.openBrowser().post('/sign-in/code', { email: unproven });
    const whole = { accounts: 2, account_sessions: 1, verifications: 1 };
    await removeExpiredAccountData(accounts);
    expect(await count()).toEqual(whole);
    accounts.clock.advanceMinutes(6 * 24 * 60);
    await removeExpiredAccountData(accounts);
    expect(await count()).toEqual({ ...whole, verifications: 0 });
    accounts.clock.advanceMinutes(25 * 24 * 60);
    await removeExpiredAccountData(accounts);
    expect(await count()).toEqual({ accounts: 1, account_sessions: 0, verifications: 0 });
  });
});
