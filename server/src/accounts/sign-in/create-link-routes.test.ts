import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, signInBrowser } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts, testUrl } from '../testing/open-test-accounts.ts';
import { readLink } from '../testing/read-link.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';
import { isolate } from './isolate.ts';

let accounts: TestAccounts;

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

  it('names the account it leads to, and the one that it would end here', async () => {
    const { email } = await addAccount(accounts);
    const { path } = await mailLink(email);
    const other = await addAccount(accounts);
    const [stranger, holder, somebodyElse] = [accounts.openBrowser(), accounts.openBrowser(), accounts.openBrowser()];
    await signInBrowser(accounts, holder, email);
    await signInBrowser(accounts, somebodyElse, other.email);
    const { link, press } = signInTextsByLocale.en;
    for (const browser of [stranger, holder, somebodyElse]) {
      const page = await (await browser.get(path)).text();
      expect(page).toContain(link.lead(isolate(email)));
      expect(page.includes(press.signedInAs(isolate(other.email)))).toBe(browser === somebodyElse);
      expect(page.includes('class="notice')).toBe(browser === somebodyElse);
    }
    expect((await somebodyElse.get('/v1/guarded')).status).toBe(200);
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
      expect((await accounts.openBrowser().get(`/sign-in/link?token=${text}`)).status).toBe(410);
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
