import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInBrowser } from '../../testing/add-account.ts';
import { openTestAccounts, type TestAccounts } from '../../testing/open-test-accounts.ts';
import { listTold } from '../testing/list-told.ts';
import { openSignedIn } from '../testing/open-signed-in.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';

let accounts: TestAccounts;
const here = '/account/security';
const words = settingsTextsByLocale.en.sessions;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

/** Somebody who is signed in here and in as many browsers elsewhere. */
async function openMany(count: number) {
  const person = await openSignedIn(accounts);
  const others = Array.from({ length: count }, () => accounts.openBrowser());
  for (const browser of others) await signInBrowser(accounts, browser, person.email);
  return { ...person, others };
}

const readSessionId = async (browser: Awaited<ReturnType<typeof openSignedIn>>['browser']) =>
  ((await (await browser.get('/v1/guarded')).json()) as { sessionId: string }).sessionId;

describe('/account/security', () => {
  it('shows device and country of each session, this one marked, and no token of any', async () => {
    const { browser, id, others } = await openMany(1);
    await accounts.database
      .updateTable('account_sessions')
      .set({ country: 'NZ' })
      .where('account_id', '=', id)
      .execute();
    const page = await (await browser.get(here)).text();
    expect(page.match(/Firefox · Linux<\/bdi>/g)).toHaveLength(2);
    expect(page.match(new RegExp(words.here, 'g'))).toHaveLength(1);
    expect(page).toContain('New Zealand');
    for (const { cookies } of [browser, ...others]) {
      for (const value of cookies.values()) expect(page).not.toContain(value.split('.')[0]);
    }
  });

  it('ends one session: it is out on its next request, and the account is told', async () => {
    const { browser, email, others } = await openMany(2);
    const [ended, kept] = others as [typeof browser, typeof browser];
    await browser.post(here, { end: await readSessionId(ended) });
    const statuses = [];
    for (const each of [ended, kept, browser]) statuses.push((await each.get('/v1/guarded')).status);
    expect(statuses).toEqual([401, 200, 200]);
    expect(await listTold(accounts, email)).toContain('signed-out-elsewhere');
  });

  it('ends all others', async () => {
    const { browser, email, others } = await openMany(3);
    const answer = await browser.post(here, { end: 'others' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, here]);
    for (const each of others) expect((await each.get('/v1/guarded')).status).toBe(401);
    expect(await (await browser.get(here)).text()).toContain(words.othersEnded);
    expect(await listTold(accounts, email)).toContain('signed-out-everywhere');
  });

  it("ends nobody else's session, and does not say whether there is one", async () => {
    const [mine, theirs] = [await openSignedIn(accounts), await openSignedIn(accounts)];
    const ids = [await readSessionId(theirs.browser), '01999999-0000-7000-8000-000000000000', "' or 1=1 --", ''];
    for (const end of ids) expect((await mine.browser.post(here, { end })).status).toBe(404);
    expect((await theirs.browser.get('/v1/guarded')).status).toBe(200);
    expect(await listTold(accounts, theirs.email)).toEqual([]);
  });
});
