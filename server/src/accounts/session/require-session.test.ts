import { APIError } from 'better-auth/api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lifetimes } from '../authentication/lifetimes.ts';
import { addAccount, signInBrowser } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts } from '../testing/open-test-accounts.ts';
import { endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import type { SignedInAccount } from './signed-in-account.ts';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

async function openSignedIn() {
  const account = await addAccount(accounts, { locale: 'fr' });
  const browser = accounts.openBrowser();
  await signInBrowser(accounts, browser, account.email);
  const readSession = async () => (await (await browser.get('/v1/guarded')).json()) as SignedInAccount;
  return { account, browser, readSession };
}

describe('requireSession', () => {
  it('tells a handler who is signed in', async () => {
    const { account, readSession } = await openSignedIn();
    expect(await readSession()).toMatchObject({
      ...{ id: account.id, email: account.email, name: 'Ada', isEmailVerified: true },
      ...{ locale: 'fr', theme: 'system', isFreshSession: true, hasSecondFactor: false },
    });
  });

  it('tells scripts that nobody is signed in, and sends people to sign in and back', async () => {
    const browser = accounts.openBrowser();
    const answer = await browser.get('/v1/guarded');
    expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ code: 'session_missing' })]);
    const page = await browser.get('/guarded?page=2');
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?continue=%2Fguarded%3Fpage%3D2']);
  });

  it.each([
    ['changed', (value: string) => `${value.slice(0, -6)}AAAA%3D`],
    ['unsigned', (value: string) => value.split('.')[0] ?? ''],
    [
      'chosen by somebody else',
      () => 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D',
    ],
  ])('takes no cookie that is %s', async (_, change) => {
    const { browser } = await openSignedIn();
    const [name = '', value = ''] = [...browser.cookies].find(([key]) => key.endsWith('session_token')) ?? [];
    browser.cookies.set(name, change(value));
    expect((await browser.get('/v1/guarded')).status).toBe(401);
  });

  it('hands on that the database is away as what it is', async () => {
    const { browser } = await openSignedIn();
    const away = Object.assign(new Error('the database system is shutting down'), { code: '57P01' });
    const wrapped = new APIError('INTERNAL_SERVER_ERROR', { cause: away });
    vi.spyOn(accounts.authentication.api, 'getSession').mockRejectedValueOnce(wrapped);
    expect((await browser.get('/v1/guarded')).status).toBe(503);
    expect((await browser.get('/v1/guarded')).status).toBe(200);
  });

  it('calls a session fresh for a quarter of an hour', async () => {
    const { readSession } = await openSignedIn();
    accounts.clock.advanceMinutes(lifetimes.freshMinutes - 1);
    expect(await readSession()).toMatchObject({ isFreshSession: true });
    accounts.clock.advanceMinutes(2);
    expect(await readSession()).toMatchObject({ isFreshSession: false });
  });

  it('turns a suspended account away on its next request', async () => {
    const { account, browser } = await openSignedIn();
    const suspended_at = accounts.clock.now();
    await accounts.database.updateTable('accounts').set({ suspended_at }).where('id', '=', account.id).execute();
    for (const path of ['/v1/guarded', '/guarded']) {
      const answer = await browser.get(path);
      expect([answer.status, await answer.json()]).toEqual([
        403,
        expect.objectContaining({ code: 'account_suspended' }),
      ]);
    }
  });
});

describe('endSession', () => {
  it('signs another browser out on its next request, and leaves this one alone', async () => {
    const { account, browser, readSession } = await openSignedIn();
    const elsewhere = accounts.openBrowser();
    await signInBrowser(accounts, elsewhere, account.email);
    const { sessionId } = await readSession();
    const sessions = await listSessions(accounts, account.id);
    expect(sessions.map(({ device }) => device)).toEqual(['Firefox · Linux', 'Firefox · Linux']);
    expect(JSON.stringify(sessions)).not.toContain('token');
    const other = sessions.find(({ id }) => id !== sessionId)?.id ?? '';
    expect(await endSession(accounts, { accountId: account.id, sessionId: other })).toBe(true);
    expect((await elsewhere.get('/v1/guarded')).status).toBe(401);
    expect((await browser.get('/v1/guarded')).status).toBe(200);
  });

  it("ends nobody else's session", async () => {
    const mine = await openSignedIn();
    const theirs = await openSignedIn();
    const { sessionId } = await theirs.readSession();
    expect(await endSession(accounts, { accountId: mine.account.id, sessionId })).toBe(false);
    expect((await theirs.browser.get('/v1/guarded')).status).toBe(200);
  });
});
