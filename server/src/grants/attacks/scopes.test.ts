import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addApp, addSite } from '../testing/add-client.ts';
import { allow, authorizeAddress, connectAddress, createAttempt, readFields, visit } from '../testing/oauth-flow.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { getTokens, redeem, refresh, type Tokens } from '../testing/token-requests.ts';
import { useToken } from '../testing/use-token.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

describe('more than what is allowed', () => {
  it.each(['gallery:read', 'assistant', 'openid', 'admin', 'generate gallery:read'])(
    'a site cannot even ask for: %s',
    async (scope) => {
      const { browser } = await grants.openSignedIn();
      const site = await addSite(grants);
      const { address } = await visit(browser, authorizeAddress(site, createAttempt(), { scope }));
      expect(address.searchParams.get('code')).toBeNull();
      expect(address.pathname).not.toBe('/consent');
    },
  );

  it('an app cannot ask for what its operator did not give it', async () => {
    const { browser } = await grants.openSignedIn();
    const app = await addApp(grants, { scopes: ['generate'] });
    const { address } = await visit(browser, authorizeAddress(app, createAttempt(), { scope: 'gallery:read' }));
    expect(address.searchParams.get('error')).toBe('invalid_scope');
  });

  it('a refresh does not bring', async () => {
    const { site, tokens } = await getTokens(grants);
    const response = await refresh(grants, { site, token: tokens.refresh_token }, { scope: 'generate gallery:read' });
    expect(response.status).toBe(400);
  });

  it('the form of the question does not bring', async () => {
    const { browser } = await grants.openSignedIn();
    const app = await addApp(grants);
    const attempt = createAttempt();
    const { response } = await visit(browser, authorizeAddress(app, attempt));
    const { query = '' } = readFields(await response.text());
    const changed = { query: query.replace('scope=generate', 'scope=gallery%3Aread+generate') };
    expect(changed.query).not.toBe(query);
    const { address } = await allow(browser, authorizeAddress(app, attempt), changed);
    expect(address.searchParams.get('code')).toBeNull();
  });

  it('the form of the question does not bring by a field of its own', async () => {
    const { browser } = await grants.openSignedIn();
    const app = await addApp(grants);
    const attempt = createAttempt();
    const { address } = await allow(browser, authorizeAddress(app, attempt), {
      scope: 'gallery:read',
      scopes: 'assistant',
    });
    const code = address.searchParams.get('code') ?? '';
    const tokens = (await (await redeem(grants, { site: app, attempt, code })).json()) as Tokens;
    expect(tokens.scope).toBe('generate offline_access');
  });
});

describe('a token', () => {
  it('that was given for something else does not generate', async () => {
    const { browser } = await grants.openSignedIn();
    const app = await addApp(grants);
    const attempt = createAttempt();
    const { address } = await allow(browser, authorizeAddress(app, attempt, { scope: 'gallery:read' }));
    const code = address.searchParams.get('code') ?? '';
    const tokens = (await (await redeem(grants, { site: app, attempt, code })).json()) as Tokens;
    const response = await useToken(grants, app, tokens.access_token);
    expect([response.status, await response.json()]).toEqual([403, expect.objectContaining({ code: 'scope_missing' })]);
  });

  it('loses what its grant has lost', async () => {
    const { site, tokens, account } = await getTokens(grants);
    const scopes = ['gallery:add' as const];
    await grants.database.updateTable('grants').set({ scopes }).where('account_id', '=', account.id).execute();
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(403);
  });

  it('of a site does not get more by what an app may', async () => {
    const { site, tokens } = await getTokens(grants);
    const response = await grants.app.request('/v1/whoami', {
      headers: { authorization: `Bearer ${tokens.access_token}`, origin: site.origin },
    });
    expect(await response.json()).toMatchObject({ grant: { scopes: ['generate', 'gallery:add'] } });
  });
});

describe('what a site asks for', () => {
  it('is decided by us, whatever the page that opened the window says', async () => {
    const { browser } = await grants.openSignedIn();
    const path = `${connectAddress(await addSite(grants), createAttempt())}&scope=gallery:read&redirect_uri=https://evil.example`;
    const { response, address } = await visit(browser, path);
    expect(address.pathname).toBe('/consent');
    expect(await response.text()).not.toContain('see your whole gallery');
  });
});
