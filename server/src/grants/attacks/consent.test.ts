import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../accounts/testing/create-browser.ts';
import { addApp, addSite, type TestClient } from '../testing/add-client.ts';
import { answer, authorizeAddress, connectAddress, createAttempt, readFields, visit } from '../testing/oauth-flow.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { allowSite } from '../testing/token-requests.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

async function openQuestion(browser: Browser, site: TestClient): Promise<string> {
  const { response, address } = await visit(browser, connectAddress(site, createAttempt()));
  expect(address.pathname).toBe('/consent');
  return response.text();
}

async function countGrants(): Promise<number> {
  const rows = await grants.database.selectFrom('grants').select('id').execute();
  return rows.length;
}

async function ask() {
  const signedIn = await grants.openSignedIn();
  const site = await addSite(grants);
  return { ...signedIn, site, page: await openQuestion(signedIn.browser, site), before: await countGrants() };
}

describe('a yes that the person did not give', () => {
  it.each([
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['of a host below ours', { 'sec-fetch-site': 'same-site', origin: 'http://evil.localhost:8787' }],
    ['of nobody knows where', { origin: 'null' }],
  ])('is not taken from a page %s', async (_, headers) => {
    const { browser, page, before } = await ask();
    const fields = { ...readFields(page), decision: 'allow' };
    expect((await browser.post('/consent', fields, headers)).status).toBe(403);
    expect(await countGrants()).toBe(before);
  });

  it.each([
    ['without the form’s signature', { signature: '' }],
    ['with a made-up one', { signature: `${Date.now() + 60_000}.${'a'.repeat(43)}` }],
  ])('is asked for again %s', async (_, changed) => {
    const { browser, page, before } = await ask();
    const { address } = await answer(browser, page, changed);
    expect(address.pathname).toBe('/consent');
    expect(await countGrants()).toBe(before);
  });

  it('is asked for again when the question was put to somebody else', async () => {
    const { page, before } = await ask();
    const { browser } = await grants.openSignedIn();
    const { address } = await answer(browser, page);
    expect(address.pathname).toBe('/consent');
    expect(await countGrants()).toBe(before);
  });

  it('is asked for again when the question was put long ago', async () => {
    const { browser, page, before } = await ask();
    grants.clock.advanceMinutes(16);
    const { address } = await answer(browser, page);
    expect(address.pathname).toBe('/consent');
    expect(await countGrants()).toBe(before);
  });

  it.each([
    ['is on other hosts', { origins: ['https://evil.example'] }],
    ['is on one host more', { origins: ['https://magazine.example', 'https://evil.example'] }],
    ['has another name', { name: 'Something else' }],
  ])('is asked for again when the site %s than the page said', async (_, change) => {
    const { browser, page, site, before } = await ask();
    await grants.database.updateTable('sites').set(change).where('key', '=', site.key).execute();
    const { address } = await answer(browser, page);
    expect(address.pathname).toBe('/consent');
    expect(await countGrants()).toBe(before);
  });

  it('is not made of a yes to another site', async () => {
    const { browser, page, before } = await ask();
    const other = await addSite(grants);
    const { query = '' } = readFields(page);
    const changed = new URLSearchParams(query);
    changed.set('client_id', other.key);
    await answer(browser, page, { query: changed.toString() });
    expect(await countGrants()).toBe(before);
  });

  it('is not taken from who has signed out meanwhile', async () => {
    const { browser, page, before } = await ask();
    browser.cookies.clear();
    const { address } = await answer(browser, page);
    expect(address.pathname).toBe('/sign-in');
    expect(await countGrants()).toBe(before);
  });

  it('is not given by opening an address', async () => {
    const { browser, page, before } = await ask();
    const fields = new URLSearchParams({ ...readFields(page), decision: 'allow' });
    await browser.get(`/consent?${fields.toString()}`);
    expect(await countGrants()).toBe(before);
  });

  it('is not left out for who has said yes before', async () => {
    const { browser, site } = await ask();
    await allowSite(browser, site, createAttempt());
    const page = await openQuestion(browser, site);
    expect(page).toContain('Continue as');
  });

  it('is not left out for an app that asks not to ask', async () => {
    const { browser } = await grants.openSignedIn();
    const app = await addApp(grants);
    const attempt = createAttempt();
    const { response } = await visit(browser, authorizeAddress(app, attempt));
    await answer(browser, await response.text());
    const { address } = await visit(browser, authorizeAddress(app, createAttempt(), { prompt: 'none' }));
    expect(address.searchParams.get('error')).toBe('consent_required');
    expect(address.searchParams.get('code')).toBeNull();
  });
});

describe('the answer', () => {
  it('no gives neither code nor grant, and tells the widget so', async () => {
    const { browser, page, before } = await ask();
    const { response, address } = await answer(browser, page, { decision: 'deny' });
    expect([address.searchParams.get('code'), address.searchParams.get('error')]).toEqual([null, 'access_denied']);
    expect(await response.text()).toContain('access_denied');
    expect(await countGrants()).toBe(before);
  });

  it.each([
    ['more than a site may ever spend', { total: '10001' }],
    ['less than nothing', { daily: '-1' }],
    ['a part of a credit', { daily: '1.5' }],
    ['no number', { total: '1e9' }],
    ['nothing at all', { daily: '' }],
  ])('yes to %s gives nothing', async (_, changed) => {
    const { browser, page, before } = await ask();
    const { response } = await answer(browser, page, changed);
    expect(response.status).toBe(422);
    expect(await countGrants()).toBe(before);
  });

  it('yes writes the cap that was chosen before there is a code', async () => {
    const { browser, page, account } = await ask();
    const { address } = await answer(browser, page, { daily: '7', total: '9' });
    expect(address.searchParams.get('code')).not.toBeNull();
    const grant = await grants.database
      .selectFrom('grants')
      .selectAll()
      .where('account_id', '=', account.id)
      .executeTakeFirst();
    expect(grant).toMatchObject({ daily_credits: 7, total_credits: 9, scopes: ['generate', 'gallery:add'] });
  });
});

describe('the question', () => {
  it('names the site, where it is, and who is asked', async () => {
    const { page, site, account } = await ask();
    for (const name of ['Magazine', new URL(site.origin).host, account.email]) expect(page).toContain(name);
  });

  it('answered with yes for the first time is told by mail, and no other time', async () => {
    const { browser, page, site, account } = await ask();
    await answer(browser, page);
    await allowSite(browser, site, createAttempt());
    await grants.authentication.background.settle();
    const mails = grants.outbox.mailsTo(account.email);
    expect(mails).toMatchObject([{ template: 'security-notice', facts: { change: 'site-connected' } }]);
  });

  it('lets no name of a site become markup', async () => {
    const { browser } = await grants.openSignedIn();
    const page = await openQuestion(browser, await addSite(grants, { name: '<img src=x onerror=alert(1)>' }));
    expect(page).not.toContain('<img src=x');
  });

  it('is not put by a suspended account', async () => {
    const { browser, site, account } = await ask();
    const suspended_at = grants.clock.now();
    await grants.database.updateTable('accounts').set({ suspended_at }).where('id', '=', account.id).execute();
    const { response } = await visit(browser, connectAddress(site, createAttempt()));
    expect(response.status).toBe(403);
  });
});
