import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utcDay } from '../../clock/utc-day.ts';
import { addApp } from '../testing/add-client.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { getTokens } from '../testing/token-requests.ts';
import { useToken } from '../testing/use-token.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

type SignedIn = Awaited<ReturnType<typeof getTokens>>;

const sameOrigin = { 'sec-fetch-site': 'same-origin' };

async function spend({ account }: Pick<SignedIn, 'account'>, used_on = utcDay(grants.clock.now())) {
  await grants.database
    .updateTable('grants')
    .set({ used_credits: 31, used_that_day: 12, used_on })
    .where('account_id', '=', account.id)
    .execute();
}

describe('/account/sites', () => {
  it('says what is connected, where it is, and what it has spent', async () => {
    const signedIn = await getTokens(grants);
    await spend(signedIn);
    const text = await (await signedIn.browser.get('/account/sites')).text();
    expect(text).toContain(new URL(signedIn.site.origin).host);
    expect(text).toContain('12 of 20 today, 31 of 100 in all');
  });

  it('counts nothing of another day as today’s', async () => {
    const signedIn = await getTokens(grants);
    await spend(signedIn, '2026-01-01');
    expect(await (await signedIn.browser.get('/account/sites')).text()).toContain('0 of 20 today, 31 of 100 in all');
  });

  it('says that nothing is connected', async () => {
    const { browser } = await grants.openSignedIn();
    expect(await (await browser.get('/account/sites')).text()).toContain('Nothing is connected');
  });

  it('leads who is not signed in to the sign-in', async () => {
    const response = await grants.openBrowser().get('/account/sites');
    expect(response.headers.get('location')).toBe('/sign-in?continue=%2Faccount%2Fsites');
  });
});

describe('/account/sites/:siteKey', () => {
  it('says what the site may do', async () => {
    const { browser, site } = await getTokens(grants);
    const text = await (await browser.get(`/account/sites/${site.key}`)).text();
    expect(text).toContain('put the pictures that you make there into your gallery');
    expect(text).not.toContain('see your whole gallery');
  });

  it('changes the cap', async () => {
    const { browser, site, account } = await getTokens(grants);
    const response = await browser.post(`/account/sites/${site.key}/cap`, { daily: '5', total: '50' }, sameOrigin);
    expect(response.headers.get('location')).toBe(`/account/sites/${site.key}`);
    const row = await grants.database
      .selectFrom('grants')
      .select(['daily_credits', 'total_credits'])
      .where('account_id', '=', account.id)
      .executeTakeFirst();
    expect(row).toEqual({ daily_credits: 5, total_credits: 50 });
  });

  it('says what is wrong with a cap, and keeps what was typed', async () => {
    const { browser, site } = await getTokens(grants);
    const response = await browser.post(`/account/sites/${site.key}/cap`, { daily: '5000', total: '50' }, sameOrigin);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('value="5000"');
  });

  it('disconnects, and says so', async () => {
    const { browser, site, tokens } = await getTokens(grants);
    const response = await browser.post(`/account/sites/${site.key}/disconnect`, {}, sameOrigin);
    expect(response.headers.get('location')).toBe('/account/sites');
    expect(await (await browser.get('/account/sites')).text()).toContain('is disconnected');
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(401);
  });

  it('is not there for what the account has not allowed', async () => {
    const { browser } = await grants.openSignedIn();
    const { key } = await addApp(grants);
    expect((await browser.get(`/account/sites/${key}`)).status).toBe(404);
    expect((await browser.post(`/account/sites/${key}/cap`, { daily: '1', total: '1' }, sameOrigin)).status).toBe(404);
  });
});
