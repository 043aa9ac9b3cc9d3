import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSite, type TestClient } from '../testing/add-client.ts';
import { authorizeAddress, connectAddress, createAttempt, visit } from '../testing/oauth-flow.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import {
  getTokens,
  readTypedCode,
  redeem,
  redeemTyped,
  refresh,
  revoke,
  signInFromSite,
} from '../testing/token-requests.ts';
import { useToken } from '../testing/use-token.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

async function suspend({ id }: TestClient, suspended_at: Date | null = new Date()) {
  await grants.database.updateTable('sites').set({ suspended_at }).where('id', '=', id).execute();
}

describe('a suspended site', () => {
  it('begins no sign-in', async () => {
    const { browser } = await grants.openSignedIn();
    const site = await addSite(grants);
    await suspend(site);
    expect((await visit(browser, connectAddress(site, createAttempt()))).response.status).toBe(400);
    const { address } = await visit(browser, authorizeAddress(site, createAttempt()));
    expect(address.pathname).toBe('/connect/problem');
  });

  it('gets no tokens for a code it had already', async () => {
    const signedIn = await signInFromSite(grants);
    await suspend(signedIn.site);
    expect((await redeem(grants, signedIn)).status).toBe(400);
  });

  it('cannot use its tokens from the next request on, nor refresh them', async () => {
    const { site, tokens } = await getTokens(grants);
    await suspend(site);
    const response = await useToken(grants, site, tokens.access_token);
    expect([response.status, await response.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'site_suspended' }),
    ]);
    expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBe(400);
    await suspend(site, null);
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(200);
  });

  it('cannot redeem what a person types', async () => {
    const { site, page, attempt } = await signInFromSite(grants);
    await suspend(site);
    const response = await redeemTyped(grants, { site, state: attempt.state, code: readTypedCode(page) });
    expect(response.status).toBe(403);
  });
});

describe('a client', () => {
  it.each([
    '',
    'site_',
    'site_nobody',
    "site_' or 1=1 --",
    'site_demo\0',
    '../site_demo',
    'https://evil.example/client.json',
  ])('that nobody knows begins nothing: %j', async (key) => {
    const { browser } = await grants.openSignedIn();
    const client = { ...(await addSite(grants)), key };
    expect((await visit(browser, connectAddress(client, createAttempt()))).response.status).toBe(400);
    const { response, address } = await visit(browser, authorizeAddress(client, createAttempt()));
    // A NUL is refused before anybody looks for a client.
    const where = key.includes('\0') ? '/auth/oauth2/authorize' : '/connect/problem';
    expect([response.status, address.pathname, address.searchParams.get('code')]).toEqual([400, where, null]);
  });

  it('cannot go on under a key that was replaced, once that has run out', async () => {
    const { site, tokens } = await getTokens(grants);
    const previous = { key: `${site.key}x`, previous_key: site.key };
    const until = (previous_key_until: Date) =>
      grants.database
        .updateTable('sites')
        .set({ ...previous, previous_key_until })
        .where('id', '=', site.id)
        .execute();
    await until(new Date(grants.clock.now().getTime() + 60_000));
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(200);
    await until(grants.clock.now());
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(401);
    expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBe(400);
  });
});

describe('a revoked access token', () => {
  it('is worth nothing from the next request on', async () => {
    const { site, tokens } = await getTokens(grants);
    await revoke(grants, site, tokens.access_token);
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(401);
  });

  it('is not revoked by another site', async () => {
    const { site, tokens } = await getTokens(grants);
    await revoke(grants, await addSite(grants), tokens.access_token);
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(200);
  });
});

describe('what the provider could do, but must not here', () => {
  it.each([
    ['POST', '/auth/oauth2/register'],
    ['POST', '/auth/oauth2/create-client'],
    ['POST', '/auth/admin/oauth2/create-client'],
    ['POST', '/auth/oauth2/introspect'],
    ['POST', '/auth/oauth2/consent'],
    ['POST', '/auth/oauth2/continue'],
    ['POST', '/auth/oauth2/delete-consent'],
    ['GET', '/auth/oauth2/userinfo'],
    ['GET', '/auth/oauth2/get-consents'],
    ['POST', '/auth/oauth2/authorize'],
  ])('is closed: %s %s', async (method, path) => {
    const { browser } = await grants.openSignedIn();
    const headers = { origin: 'http://localhost:8787', 'content-type': 'application/json' };
    const response = await browser.send(path, { method, headers, ...(method === 'POST' && { body: '{}' }) });
    expect([404, 405]).toContain(response.status);
  });

  it('is not promised to those who ask what it can', async () => {
    const response = await grants.app.request('/.well-known/oauth-authorization-server/auth');
    expect(Object.keys((await response.json()) as object).toSorted()).not.toContain('introspection_endpoint');
  });
});
