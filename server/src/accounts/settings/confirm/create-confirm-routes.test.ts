import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestAccounts, type TestAccounts } from '../../testing/open-test-accounts.ts';
import { ageSessions } from '../testing/age-sessions.ts';
import { openSignedIn } from '../testing/open-signed-in.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';

let accounts: TestAccounts;
const here = '/account/confirm';
const words = settingsTextsByLocale.en.confirm;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

async function openStale() {
  const person = await openSignedIn(accounts);
  await ageSessions(accounts, person.id);
  return person;
}

describe('/account/confirm', () => {
  it('takes the password, and goes on in the same session', async () => {
    const { browser, password } = await openStale();
    const before = [...browser.cookies];
    const answer = await browser.post(here, { password, continue: '/account/address' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account/address']);
    expect((await browser.get('/account/address')).status).toBe(200);
    expect([...browser.cookies]).toEqual(before);
  });

  it('goes on to no other server', async () => {
    const { browser, password } = await openStale();
    for (const goOn of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const answer = await browser.post(here, { password, continue: goOn });
      expect(answer.headers.get('location')).toBe('/account/security');
    }
  });

  it('refuses another password, and after five tries the right one, too', async () => {
    const { browser, password } = await openStale();
    for (const _ of Array(5)) {
      const refused = await browser.post(here, { password: 'not the password' });
      expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(words.wrongPassword)]);
    }
    expect((await browser.post(here, { password })).status).toBe(429);
    expect((await browser.get('/account/address')).status).toBe(303);
  });

  it('offers who has no password to sign in again', async () => {
    const { browser, id } = await openStale();
    await accounts.database.deleteFrom('sign_in_methods').where('account_id', '=', id).execute();
    const page = await (await browser.get(`${here}?continue=/account/address`)).text();
    expect(page).not.toContain('type="password"');
    expect(page).toContain('href="/sign-in?again&amp;continue=%2Faccount%2Faddress"');
    expect((await browser.post(here, { password: '' })).status).toBe(422);
  });

  it('leaves no session behind when somebody signs in again', async () => {
    const { browser, id, email, password } = await openStale();
    await browser.post('/sign-in/password', { email, password, continue: '/account/address' });
    expect((await browser.get('/account/address')).status).toBe(200);
    const sessions = await accounts.database
      .selectFrom('account_sessions')
      .select('id')
      .where('account_id', '=', id)
      .execute();
    expect(sessions).toHaveLength(1);
  });
});
