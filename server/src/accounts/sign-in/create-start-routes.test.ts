import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, signInBrowser, testPassword } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts, testUrl } from '../testing/open-test-accounts.ts';
import { readLink } from '../testing/read-link.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';

let accounts: TestAccounts;
const { errors, choose } = signInTextsByLocale.en;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

async function settle() {
  await accounts.authentication.background.settle();
}

describe('signing in with a password', () => {
  it('asks for the address, then for the password, and leads on', async () => {
    const { email, password } = await addAccount(accounts);
    const browser = accounts.openBrowser();
    expect(await (await browser.get('/sign-in?continue=/sites')).text()).toContain('value="/sites"');
    const second = await (await browser.post('/sign-in', { email, continue: '/sites' })).text();
    expect(second).toContain(choose.title);
    const done = await browser.post('/sign-in/password', { email, password, continue: '/sites' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/sites']);
    expect((await browser.get('/v1/guarded')).status).toBe(200);
    expect((await browser.get('/sign-in?continue=/sites')).headers.get('location')).toBe('/sites');
    expect((await browser.get('/sign-in?continue=/sites&again')).status).toBe(200);
  });

  it('goes on to an app by a page, for a form may lead nowhere else', async () => {
    const { email, password } = await addAccount(accounts);
    const goOn = '/auth/oauth2/authorize?client_id=app';
    const done = await accounts.openBrowser().post('/sign-in/password', { email, password, continue: goOn });
    expect([done.status, done.headers.get('refresh')]).toEqual([200, `0; url=${goOn}`]);
    expect(await done.text()).toContain(`href="${goOn}"`);
  });

  it('answers a wrong password and an address without an account with the same page', async () => {
    const { email } = await addAccount(accounts);
    const pages = [];
    for (const address of [email, 'nobody@mail.example']) {
      for (const path of ['/sign-in', '/sign-in/password']) {
        const response = await accounts.openBrowser().post(path, { email: address, password: 'wrong password' });
        pages.push([response.status, (await response.text()).replaceAll(address, '')]);
      }
    }
    expect(pages.slice(0, 2)).toEqual(pages.slice(2));
    expect(pages[1]?.[1]).toContain(errors.wrongPassword);
  });

  it('lets no network guess on: after five tries even the right password waits there, and is taken elsewhere', async () => {
    const { email, password } = await addAccount(accounts);
    const guesser = accounts.openBrowser();
    for (const _ of Array(5)) {
      expect((await guesser.post('/sign-in/password', { email, password: 'a guess of mine' })).status).toBe(422);
    }
    expect((await guesser.post('/sign-in/password', { email, password })).status).toBe(429);
    const holder = accounts.openBrowser();
    expect((await holder.post('/sign-in/password', { email, password })).status).toBe(303);
    expect((await guesser.post('/sign-in/password', { email, password })).status).toBe(429);
  });

  it('sends the mail again to an address that is not proven yet, and says no more than of a wrong password', async () => {
    const { email, password } = await addAccount(accounts, { isEmailVerified: false });
    const response = await accounts.openBrowser().post('/sign-in/password', { email, password });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(errors.wrongPassword);
    await settle();
    expect(accounts.outbox.mailsTo(email).map(({ template }) => template)).toEqual(['verify-address']);
  });

  it('says to who proves to hold a suspended account that it is, and to nobody else', async () => {
    const { id, email, password } = await addAccount(accounts);
    const suspended_at = accounts.clock.now();
    await accounts.database.updateTable('accounts').set({ suspended_at }).where('id', '=', id).execute();
    const browser = accounts.openBrowser();
    expect((await browser.post('/sign-in/password', { email, password: 'a guess of mine' })).status).toBe(422);
    expect((await browser.post('/sign-in/password', { email, password })).status).toBe(403);
    await browser.post('/sign-in/link', { email });
    await settle();
    const { token } = readLink(accounts.outbox.factsOf('sign-in-link', email).url);
    expect((await browser.post('/sign-in/link/use', { token })).status).toBe(403);
    expect(
      await accounts.database.selectFrom('account_sessions').selectAll().where('account_id', '=', id).execute(),
    ).toEqual([]);
  });

  it('replaces a session that somebody planted in the browser', async () => {
    const attacker = await addAccount(accounts);
    const victim = await addAccount(accounts);
    const browser = accounts.openBrowser();
    await signInBrowser(accounts, browser, attacker.email);
    const planted = [...browser.cookies.values()];
    await browser.post('/sign-in/password', { email: victim.email, password: testPassword });
    expect([...browser.cookies.values()].filter((value) => planted.includes(value))).toEqual([]);
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ id: victim.id });
  });

  it.each(['/sign-in', '/sign-in/password', '/sign-in/link', '/sign-in/code', '/sign-out'])(
    'takes no form of another site at %s',
    async (path) => {
      const { email, password } = await addAccount(accounts);
      const fields = { email, password };
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: testUrl, 'sec-fetch-site': 'cross-site' },
      ]) {
        expect((await accounts.openBrowser().post(path, fields, headers)).status).toBe(403);
      }
    },
  );
});

describe('a sign-in from a device that was not seen before', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

  it('is told by mail; the first one, and one from a device that is known, are not', async () => {
    const { email, password } = await addAccount(accounts);
    const signIn = async (headers: Record<string, string>) => {
      await accounts.openBrowser().post('/sign-in/password', { email, password }, headers);
      await settle();
      return accounts.outbox.mailsTo(email).length;
    };
    expect(await signIn({})).toBe(0);
    expect(await signIn({})).toBe(0);
    expect(await signIn({ 'user-agent': chrome, 'x-country': 'NZ' })).toBe(1);
    expect(await signIn({ 'user-agent': chrome, 'x-country': 'NZ' })).toBe(1);
    expect(accounts.outbox.factsOf('security-notice', email)).toMatchObject({
      ...{ change: 'new-sign-in', device: 'Chrome · Windows', country: 'NZ' },
      securityUrl: `${testUrl}/account/security`,
    });
  });
});
