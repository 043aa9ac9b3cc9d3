import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../language/locale.ts';
import { addAccount, signInBrowser } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts } from '../testing/open-test-accounts.ts';
import { readLink } from '../testing/read-link.ts';
import { startIdentityProvider } from '../testing/start-identity-provider.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

describe('signing out', () => {
  it('ends the session on the server and leaves nothing of it in the browser', async () => {
    const { id, email } = await addAccount(accounts);
    const browser = accounts.openBrowser();
    await signInBrowser(accounts, browser, email);
    const stolen = new Map(browser.cookies);
    browser.cookies.set('language', 'de');
    const response = await browser.post('/sign-out');
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect([...browser.cookies.keys()]).toEqual(['language', 'notice']);
    expect(
      await accounts.database.selectFrom('account_sessions').selectAll().where('account_id', '=', id).execute(),
    ).toEqual([]);
    const thief = accounts.openBrowser();
    for (const [name, value] of stolen) thief.cookies.set(name, value);
    expect((await thief.get('/v1/guarded')).status).toBe(401);
  });

  it('is not done by a mere link', async () => {
    const { email } = await addAccount(accounts);
    const browser = accounts.openBrowser();
    await signInBrowser(accounts, browser, email);
    expect((await browser.get('/sign-out')).status).toBe(405);
    expect((await browser.get('/v1/guarded')).status).toBe(200);
  });
});

describe('the cookies over https', () => {
  it('are of this very host, whatever is done, and go when somebody signs out', async () => {
    const provider = await startIdentityProvider();
    const own = await openTestAccounts({ publicUrl: 'https://pictures.example', provider: provider.settings });
    const { id, email, password } = await addAccount(own);
    await own.database.updateTable('accounts').set({ has_second_factor: true }).where('id', '=', id).execute();
    const browser = own.openBrowser();
    await browser.get('/auth/passkey/generate-authenticate-options');
    await browser.post('/sign-in/provider');
    await browser.post('/sign-up', { email: 'new@mail.example', month: '5', year: '1990' });
    await own.authentication.background.settle();
    const { token } = readLink(own.outbox.factsOf('verify-address', 'new@mail.example').url);
    await browser.post('/verify-address', { token });
    expect((await browser.get('/v1/guarded')).status).toBe(200);
    await browser.post('/sign-in/password', { email, password });
    const kinds = ['better-auth-passkey', 'state', 'sign_up', 'two_factor'];
    const names = [...browser.cookies.keys()];
    expect(names).toEqual(expect.arrayContaining(kinds.map((kind) => `__Host-vignette.${kind}`)));
    expect(names.filter((name) => !name.startsWith('__Host-'))).toEqual([]);
    await browser.post('/sign-out');
    expect([...browser.cookies.keys()]).toEqual(['__Host-notice']);
    await own.close();
    await provider.close();
  });
});

describe('the pages of signing in', () => {
  it.each(locales)('are there in %s', async (locale) => {
    const texts = signInTextsByLocale[locale];
    const browser = accounts.openBrowser();
    const language = { 'accept-language': locale };
    expect(await (await browser.get('/sign-in', language)).text()).toContain(texts.signIn.noAccount);
    const second = await browser.post('/sign-in', { email: 'ada@mail.example' }, language);
    expect(await second.text()).toContain(texts.choose.mailLink);
  });

  it('keep the opener of a sign-in window, and stand in no frame', async () => {
    for (const path of ['/sign-in', '/sign-up', '/verify-address', '/sign-in/link', '/sign-in/second-factor']) {
      const { headers } = await accounts.openBrowser().get(path);
      expect(headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cache-control')).toContain('no-store');
    }
  });

  it('escape what came in', async () => {
    const text = '"><script>alert(1)</script>';
    const page = await (await accounts.openBrowser().post('/sign-in', { email: text, continue: text })).text();
    expect(page).not.toContain('<script>alert');
    const link = `/sign-in/link?token=${encodeURIComponent(text)}&continue=${encodeURIComponent(`/${text}`)}`;
    expect(await (await accounts.openBrowser().get(link)).text()).not.toContain('<script>alert');
  });
});
