import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, signInBrowser } from '../testing/add-account.ts';
import { computeCode } from '../testing/compute-code.ts';
import type { Browser } from '../testing/create-browser.ts';
import { type TestAccounts, openTestAccounts } from '../testing/open-test-accounts.ts';
import { readLink } from '../testing/read-link.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';

let accounts: TestAccounts;
const here = '/sign-in/second-factor';
const { errors, secondFactor } = signInTextsByLocale.en;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

/** An account that asks for a second step. */
async function addGuarded() {
  const account = await addAccount(accounts);
  const owner = accounts.openBrowser();
  await signInBrowser(accounts, owner, account.email);
  const headers = () => new Headers({ cookie: [...owner.cookies].map((pair) => pair.join('=')).join('; ') });
  const { api } = accounts.authentication;
  const enabled = await api.enableTwoFactor({
    body: { password: account.password, method: 'totp' },
    headers: headers(),
  });
  if (enabled.method !== 'totp') throw new Error('It asks for another method.');
  await api.verifyTOTP({ body: { code: computeCode(enabled.totpURI) }, headers: headers() });
  return { ...account, ...enabled };
}

/** The code after the one that has turned it on: each is good once, and the next one is taken early. */
const showCode = (address: string) => computeCode(address, new Date(Date.now() + 30_000));

const isSignedIn = async (browser: Browser) => (await browser.get('/v1/guarded')).status === 200;

describe('the second step of signing in', () => {
  it('is asked for after the password, and leads on', async () => {
    const { email, password, totpURI } = await addGuarded();
    const browser = accounts.openBrowser();
    const first = await browser.post('/sign-in/password', { email, password, continue: '/sites' });
    expect(first.headers.get('location')).toBe(`${here}?continue=%2Fsites`);
    expect(await isSignedIn(browser)).toBe(false);
    expect(await (await browser.get(here)).text()).toContain(secondFactor.lead);
    const second = await browser.post(here, { code: showCode(totpURI), continue: '/sites' });
    expect([second.status, second.headers.get('location')]).toEqual([303, '/sites']);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('is asked for after a link and after a code from a mail as well', async () => {
    const { email } = await addGuarded();
    const browser = accounts.openBrowser();
    await browser.post('/sign-in/link', { email });
    await browser.post('/sign-in/code', { email });
    await accounts.authentication.background.settle();
    const { token } = readLink(accounts.outbox.factsOf('sign-in-link', email).url);
    const { code } = accounts.outbox.factsOf('sign-in-code', email);
    for (const first of [
      await browser.post('/sign-in/link/use', { token }),
      await browser.post('/sign-in/code/check', { email, code }),
    ]) {
      expect(first.headers.get('location')).toMatch(here);
      expect(await isSignedIn(browser)).toBe(false);
    }
  });

  it('takes each recovery code once', async () => {
    const { email, password, backupCodes } = await addGuarded();
    const statuses = [];
    for (const _ of Array(2)) {
      const browser = accounts.openBrowser();
      await browser.post('/sign-in/password', { email, password });
      expect(await (await browser.get(`${here}?recovery`)).text()).toContain(secondFactor.recoveryLead);
      statuses.push((await browser.post(here, { code: backupCodes[0] ?? '', recovery: '1' })).status);
    }
    expect(statuses).toEqual([303, 422]);
  });

  it('refuses a wrong code, and the way through without a first step', async () => {
    const { email, password, totpURI } = await addGuarded();
    const browser = accounts.openBrowser();
    await browser.post('/sign-in/password', { email, password });
    const wrong = await browser.post(here, { code: '000000' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining(errors.wrongCode)]);
    const stranger = accounts.openBrowser();
    const without = await stranger.post(here, { code: showCode(totpURI) });
    expect([without.status, without.headers.get('location')]).toEqual([303, '/sign-in?continue=%2Fgallery']);
    expect(await isSignedIn(stranger)).toBe(false);
  });

  it('counts nobody who has not taken the first step, and tries no code for them', async () => {
    const { id, email } = await addAccount(accounts);
    const browser = accounts.openBrowser();
    await signInBrowser(accounts, browser, email);
    for (const number of Array(7).keys()) {
      browser.cookies.set('vignette.two_factor', `made-up-${number}.${'A'.repeat(43)}%3D`);
      const refused = await browser.post(here, { code: '000000' });
      expect([refused.status, refused.headers.get('location')]).toEqual([303, '/sign-in?continue=%2Fgallery']);
      expect((await accounts.openBrowser().post(here, { code: '000000' })).status).toBe(303);
    }
    expect(await (await browser.get('/v1/guarded')).json()).toMatchObject({ id });
  });

  it('takes no first step of another account', async () => {
    const mine = await addGuarded();
    const theirs = await addGuarded();
    const browser = accounts.openBrowser();
    await browser.post('/sign-in/password', { email: mine.email, password: mine.password });
    expect((await browser.post(here, { code: showCode(theirs.totpURI) })).status).toBe(422);
  });

  it('takes a code of the app once', async () => {
    const { email, password, totpURI } = await addGuarded();
    const code = showCode(totpURI);
    const statuses = [];
    for (const _ of Array(2)) {
      const browser = accounts.openBrowser();
      await browser.post('/sign-in/password', { email, password });
      statuses.push((await browser.post(here, { code })).status);
    }
    expect(statuses).toEqual([303, 422]);
  });

  it('is over after five wrong codes, whatever other cookies say', async () => {
    const { email, password, totpURI } = await addGuarded();
    const browser = accounts.openBrowser();
    browser.cookies.set('xtwo_factor', 'a');
    await browser.post('/sign-in/password', { email, password });
    for (const number of Array(5).keys()) {
      browser.cookies.set('xtwo_factor', String(number));
      expect((await browser.post(here, { code: '000000' })).status).toBe(422);
    }
    expect((await browser.post(here, { code: showCode(totpURI) })).status).toBe(429);
    expect(await isSignedIn(browser)).toBe(false);
  });
});
