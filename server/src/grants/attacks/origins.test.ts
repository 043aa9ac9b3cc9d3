import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addApp, type TestClient } from '../testing/add-client.ts';
import { allow, authorizeAddress, createAttempt } from '../testing/oauth-flow.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { getTokens, redeem, signInFromSite, type Tokens } from '../testing/token-requests.ts';
import { useToken } from '../testing/use-token.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

const foreign = [
  ['of another site', (): string => 'https://evil.example'],
  ['of a host below the site’s', ({ origin }: TestClient) => origin.replace('https://', 'https://user-pages.')],
  ['of the site’s host without encryption', ({ origin }: TestClient) => origin.replace('https:', 'http:')],
  ['of the site’s host on another port', ({ origin }: TestClient) => `${origin}:8443`],
  ['of our own server', () => 'http://localhost:8787'],
  ['of a sandboxed frame', () => 'null'],
] as const;

describe('a page with the right site key, but', () => {
  it.each(foreign)('%s, gets no tokens for a code', async (_, findOrigin) => {
    const signedIn = await signInFromSite(grants);
    const response = await redeem(grants, signedIn, { origin: findOrigin(signedIn.site) });
    expect([response.status, await response.json()]).toEqual([
      403,
      expect.objectContaining({ error: 'unauthorized_client' }),
    ]);
    expect((await redeem(grants, signedIn)).status).toBe(200);
  });

  it.each(foreign)('%s, cannot use a token', async (_, findOrigin) => {
    const { site, tokens } = await getTokens(grants);
    const response = await useToken(grants, { ...site, origin: findOrigin(site) }, tokens.access_token);
    expect([response.status, await response.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'origin_not_allowed' }),
    ]);
  });

  it('nowhere at all, gets no tokens for a code', async () => {
    expect((await redeem(grants, await signInFromSite(grants), { origin: '' })).status).toBe(403);
  });
});

describe('what belongs to an app', () => {
  async function signInFromApp() {
    const { browser } = await grants.openSignedIn();
    const app = await addApp(grants);
    const attempt = createAttempt();
    const { address } = await allow(browser, authorizeAddress(app, attempt));
    return { site: app, attempt, code: address.searchParams.get('code') ?? '' };
  }

  it.each(['https://evil.example', 'null', 'http://localhost:8787'])(
    'is neither redeemed nor used by a page of %s',
    async (origin) => {
      const signedIn = await signInFromApp();
      expect((await redeem(grants, signedIn, { origin })).status).toBe(403);
      const tokens = (await (await redeem(grants, signedIn)).json()) as Tokens;
      expect((await useToken(grants, { ...signedIn.site, origin }, tokens.access_token)).status).toBe(403);
      expect((await useToken(grants, signedIn.site, tokens.access_token)).status).toBe(200);
    },
  );
});

describe('cookies', () => {
  it('make nobody the caller of the API', async () => {
    const { browser } = await grants.openSignedIn();
    expect((await browser.get('/v1/generating')).status).toBe(401);
  });

  it('are not what scripts of other sites may send along', async () => {
    const response = await grants.app.request('/auth/oauth2/token', {
      method: 'OPTIONS',
      headers: { origin: 'https://magazine.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://magazine.example');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['/consent', '/connect', '/connect/callback', '/auth/oauth2/authorize', '/account/sites'])(
    'open nothing to a script of another site at %s',
    async (path) => {
      const { browser } = await grants.openSignedIn();
      const response = await browser.get(path, { origin: 'https://evil.example' });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});
