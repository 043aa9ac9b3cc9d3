import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, signInBrowser } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts } from '../testing/open-test-accounts.ts';
import { readLink } from '../testing/read-link.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';

let accounts: TestAccounts;
const chosen = 'the one I chose instead';

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

async function askForLink(email: string) {
  await accounts.openBrowser().post('/forgotten-password', { email, continue: '/sites' });
  await accounts.authentication.background.settle();
  return readLink(accounts.outbox.factsOf('reset-password', email).url);
}

describe('POST /new-password', () => {
  it('sets the password, signs out everywhere and says so by mail', async () => {
    const { email, password } = await addAccount(accounts);
    const elsewhere = accounts.openBrowser();
    await signInBrowser(accounts, elsewhere, email);
    const { path, token, goOn } = await askForLink(email);
    const browser = accounts.openBrowser();
    expect((await browser.get(path)).status).toBe(200);
    const done = await browser.post('/new-password', { token, password: chosen, continue: goOn ?? '' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/sign-in?continue=%2Fsites']);
    expect((await elsewhere.get('/v1/guarded')).status).toBe(401);
    expect((await browser.get('/v1/guarded')).status).toBe(401);
    await accounts.authentication.background.settle();
    expect(accounts.outbox.factsOf('security-notice', email)).toMatchObject({
      ...{ change: 'password-changed', device: 'Firefox · Linux' },
    });
    expect((await browser.post('/sign-in/password', { email, password })).status).toBe(422);
    expect((await browser.post('/sign-in/password', { email, password: chosen })).status).toBe(303);
  });

  it('takes a link once, and none that is too old or was never made', async () => {
    const { email } = await addAccount(accounts);
    const { token } = await askForLink(email);
    const post = (text: string) => accounts.openBrowser().post('/new-password', { token: text, password: chosen });
    const statuses = (await Promise.all(Array.from({ length: 4 }, () => post(token)))).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([303, 410, 410, 410]);
    const { token: old } = await askForLink(email);
    await accounts.database
      .updateTable('verifications')
      .set({ expires_at: new Date(0) })
      .execute();
    for (const text of [old, 'x'.repeat(24), '']) expect((await post(text)).status).toBe(410);
  });

  it('says what is wrong with a password before the link is used up', async () => {
    const { email } = await addAccount(accounts);
    const { token } = await askForLink(email);
    const refused = await accounts.openBrowser().post('/new-password', { token, password: 'short' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(signInTextsByLocale.en.errors.passwordShort);
    expect((await accounts.openBrowser().post('/new-password', { token, password: chosen })).status).toBe(303);
  });

  it('gives a password to an account that had none', async () => {
    const { id, email } = await addAccount(accounts);
    await accounts.database.deleteFrom('sign_in_methods').where('account_id', '=', id).execute();
    const { token } = await askForLink(email);
    await accounts.openBrowser().post('/new-password', { token, password: chosen });
    expect((await accounts.openBrowser().post('/sign-in/password', { email, password: chosen })).status).toBe(303);
  });
});
