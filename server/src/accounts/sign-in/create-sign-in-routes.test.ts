import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../language/locale.ts';
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

async function mailLink(email: string, fields: Record<string, string> = {}) {
  await accounts.openBrowser().post('/sign-in/link', { email, ...fields });
  await settle();
  return readLink(accounts.outbox.factsOf('sign-in-link', email).url);
}

async function mailCode(email: string) {
  await accounts.openBrowser().post('/sign-in/code', { email });
  await settle();
  return accounts.outbox.factsOf('sign-in-code', email).code;
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

  it('lets nobody guess on: after five tries even the right password waits', async () => {
    const { email, password } = await addAccount(accounts);
    for (const _ of Array(5)) {
      const guess = await accounts.openBrowser().post('/sign-in/password', { email, password: 'a guess of mine' });
      expect(guess.status).toBe(422);
    }
    const late = await accounts.openBrowser().post('/sign-in/password', { email, password });
    expect(late.status).toBe(429);
  });

  it('sends the mail again to an address that is not proven yet, and says so to who knows the password', async () => {
    const { email, password } = await addAccount(accounts, { isEmailVerified: false });
    const response = await accounts.openBrowser().post('/sign-in/password', { email, password });
    expect(await response.text()).toContain(errors.unconfirmed);
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
    const { token } = await mailLink(email);
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

describe('signing in with a link from a mail', () => {
  it('uses the link by a press, not by opening it, and once', async () => {
    const { id, email } = await addAccount(accounts);
    const { path, token, goOn } = await mailLink(email, { continue: '/sites' });
    expect(goOn).toBe('/sites');
    const browser = accounts.openBrowser();
    for (const _ of Array(3)) expect((await accounts.openBrowser().get(path)).status).toBe(200);
    const used = await browser.post('/sign-in/link/use', { token, continue: '/sites' });
    expect([used.status, used.headers.get('location')]).toEqual([303, '/sites']);
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ id });
    const again = await accounts.openBrowser().post('/sign-in/link/use', { token });
    expect(again.status).toBe(410);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('gives one of eight presses at the same moment a session', async () => {
    const { email } = await addAccount(accounts);
    const { token } = await mailLink(email);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => accounts.openBrowser().post('/sign-in/link/use', { token })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array<number>(7).fill(410)]);
  });

  it('takes no link that is too old or was never made', async () => {
    const { email } = await addAccount(accounts);
    const { token } = await mailLink(email);
    await accounts.database
      .updateTable('verifications')
      .set({ expires_at: new Date(0) })
      .execute();
    for (const text of [token, 'x'.repeat(32), '']) {
      expect((await accounts.openBrowser().post('/sign-in/link/use', { token: text })).status).toBe(410);
    }
  });

  it('drops the password of an address that only the link has proven', async () => {
    const { email, password } = await addAccount(accounts, { isEmailVerified: false });
    const { token } = await mailLink(email);
    expect((await accounts.openBrowser().post('/sign-in/link/use', { token })).status).toBe(303);
    expect((await accounts.openBrowser().post('/sign-in/password', { email, password })).status).toBe(422);
  });

  it('says the same of an address without an account', async () => {
    const { email } = await addAccount(accounts);
    for (const path of ['/sign-in/link', '/sign-in/code', '/forgotten-password']) {
      const pages = [];
      for (const address of [email, 'nobody@mail.example']) {
        const response = await accounts.openBrowser().post(path, { email: address });
        pages.push([response.status, (await response.text()).replaceAll(address, '')]);
      }
      expect(pages[0]).toEqual(pages[1]);
    }
    await settle();
    expect(accounts.outbox.mailsTo('nobody@mail.example')).toEqual([]);
  });
});

describe('signing in with a code from a mail', () => {
  it('takes the code once, however it is spaced', async () => {
    const { id, email } = await addAccount(accounts);
    const code = await mailCode(email);
    const browser = accounts.openBrowser();
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    const used = await browser.post('/sign-in/code/check', { email, code: spaced, continue: '/sites' });
    expect([used.status, used.headers.get('location')]).toEqual([303, '/sites']);
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ id });
    expect((await accounts.openBrowser().post('/sign-in/code/check', { email, code })).status).toBe(422);
  });

  it('takes no code of another address', async () => {
    const { email } = await addAccount(accounts);
    const other = await addAccount(accounts);
    const code = await mailCode(email);
    await mailCode(other.email);
    expect((await accounts.openBrowser().post('/sign-in/code/check', { email: other.email, code })).status).toBe(422);
  });

  it('is over after five guesses, from wherever they come, with the same words for every address', async () => {
    const { email } = await addAccount(accounts);
    const code = await mailCode(email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (const address of [email, 'nobody@mail.example']) {
      const answers = [];
      for (const _ of Array(6)) {
        const guess = { email: address, code: wrong };
        answers.push((await accounts.openBrowser().post('/sign-in/code/check', guess)).status);
      }
      expect(answers).toEqual([422, 422, 422, 422, 422, 429]);
    }
    expect((await accounts.openBrowser().post('/sign-in/code/check', { email, code })).status).toBe(429);
  });
});

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

describe('where signing in leads', () => {
  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/%09/evil.example/..//evil.example',
    'javascript:alert(1)',
    'http:evil.example',
    'evil.example',
    ' //evil.example',
    'http://localhost:8787@evil.example',
  ])('is never %s', async (address) => {
    const { email, password } = await addAccount(accounts);
    const done = await accounts.openBrowser().post('/sign-in/password', { email, password, continue: address });
    const target = new URL(done.headers.get('location') ?? '', testUrl);
    expect([done.status, target.origin]).toEqual([303, testUrl]);
    const page = await (await accounts.openBrowser().get(`/sign-in?continue=${encodeURIComponent(address)}`)).text();
    expect(page).toContain('name="continue" value="/');
    const { path } = await mailLink(email, { continue: address });
    expect(new URL(new URL(path, testUrl).searchParams.get('continue') ?? '', testUrl).origin).toBe(testUrl);
  });
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
