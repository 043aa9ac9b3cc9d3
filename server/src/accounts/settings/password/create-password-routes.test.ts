import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInBrowser } from '../../testing/add-account.ts';
import { openTestAccounts, type TestAccounts } from '../../testing/open-test-accounts.ts';
import { ageSessions } from '../testing/age-sessions.ts';
import { listTold } from '../testing/list-told.ts';
import { openSignedIn } from '../testing/open-signed-in.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';

let accounts: TestAccounts;
const here = '/account/security/password';
const words = settingsTextsByLocale.en.password;
const fresh = 'a quite different sentence';

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

async function canSignIn(email: string, password: string): Promise<boolean> {
  return (await accounts.openBrowser().post('/sign-in/password', { email, password })).status === 303;
}

describe('/account/security/password', () => {
  it('changes the password, signs every other device out, and tells the account', async () => {
    const { browser, email, password } = await openSignedIn(accounts);
    const elsewhere = accounts.openBrowser();
    await signInBrowser(accounts, elsewhere, email);
    const answer = await browser.post(here, { current: password, password: fresh });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account/security']);
    expect([await canSignIn(email, password), await canSignIn(email, fresh)]).toEqual([false, true]);
    expect((await elsewhere.get('/v1/guarded')).status).toBe(401);
    expect((await browser.get('/v1/guarded')).status).toBe(200);
    expect(await listTold(accounts, email)).toContain('password-changed');
  });

  it('asks for the old one, however fresh the session', async () => {
    const { browser, email, password } = await openSignedIn(accounts);
    for (const current of ['', 'not the password', fresh]) {
      const refused = await browser.post(here, { current, password: fresh });
      expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(words.wrong)]);
    }
    expect(await canSignIn(email, password)).toBe(true);
    expect(await listTold(accounts, email)).toEqual([]);
  });

  it('takes no password that is too short or too long, and sends none back', async () => {
    const { browser, password } = await openSignedIn(accounts);
    for (const wrong of ['short', 'x'.repeat(201)]) {
      const refused = await browser.post(here, { current: password, password: wrong });
      const page = await refused.text();
      expect(refused.status).toBe(422);
      for (const secret of [wrong, password]) expect(page).not.toContain(`"${secret}"`);
    }
  });

  it('lets an account without one choose one, while its session is fresh', async () => {
    const { browser, id, email } = await openSignedIn(accounts);
    await accounts.database.deleteFrom('sign_in_methods').where('account_id', '=', id).execute();
    expect(await (await browser.get(here)).text()).not.toContain(words.current);
    await ageSessions(accounts, id);
    expect((await browser.post(here, { password: fresh })).headers.get('location')).toMatch('/account/confirm');
    expect(await canSignIn(email, fresh)).toBe(false);
    const again = accounts.openBrowser();
    await again.post('/sign-in/code', { email });
    await accounts.authentication.background.settle();
    const { code } = accounts.outbox.factsOf('sign-in-code', email);
    await again.post('/sign-in/code/check', { email, code });
    expect((await again.post(here, { password: fresh })).status).toBe(303);
    expect(await canSignIn(email, fresh)).toBe(true);
  });
});
