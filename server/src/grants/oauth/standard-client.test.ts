import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConnectMessage } from '@vignette/server/contract';
import { addApp, addSite, type TestClient } from '../testing/add-client.ts';
import { allow, authorizeAddress, connectAddress, createAttempt, type Attempt } from '../testing/oauth-flow.ts';
import { readMessage } from '../testing/read-message.ts';
import { useToken } from '../testing/use-token.ts';
import { openTestGrants, serverUrl, type TestGrants } from '../testing/open-test-grants.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

const issuer = new URL(`${serverUrl}/auth`);

/** A client that keeps to the letter of the standards, in a page of this origin. */
function createClient({ key, origin }: TestClient) {
  const options = {
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: async (
      address: string,
      { body, headers, method }: oauth.CustomFetchOptions<string, URLSearchParams | undefined>,
    ) =>
      grants.app.request(address.slice(serverUrl.length), {
        method,
        headers: { ...headers, origin },
        ...(body !== undefined && { body }),
      }),
  };
  return { client: { client_id: key } satisfies oauth.Client, options };
}

async function discover({ options }: ReturnType<typeof createClient>) {
  const response = await oauth.discoveryRequest(issuer, { ...options, algorithm: 'oauth2' });
  return oauth.processDiscoveryResponse(issuer, response);
}

async function trade(testClient: TestClient, { state, verifier }: Attempt, returned: URL) {
  const standard = createClient(testClient);
  const { client, options } = standard;
  const server = await discover(standard);
  const parameters = oauth.validateAuthResponse(server, client, returned, state);
  const response = await oauth.authorizationCodeGrantRequest(
    ...([server, client, oauth.None(), parameters, testClient.redirect, verifier, options] as const),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response);
  return { tokens, server, client, options };
}

describe('a client that keeps to the letter of the standards', () => {
  it('signs in from a site, uses, refreshes and revokes its tokens', async () => {
    const site = await addSite(grants);
    const attempt = createAttempt();
    const { browser, account } = await grants.openSignedIn();
    const { response } = await allow(browser, connectAddress(site, attempt));
    const { code = '', state } = readMessage(await response.text()) satisfies ConnectMessage;
    const returned = new URL(`${site.redirect}?${new URLSearchParams({ code, state, iss: issuer.href }).toString()}`);
    const { tokens, server, client, options } = await trade(site, attempt, returned);
    expect(tokens).toMatchObject({
      token_type: 'bearer',
      expires_in: 900,
      scope: 'generate gallery:add offline_access',
    });
    expect(tokens.access_token).toMatch(/^vat_/);
    const use = (token: string) => useToken(grants, site, token);
    expect(await (await use(tokens.access_token)).json()).toMatchObject({ kind: 'account', ownerId: account.id });
    const refresh = tokens.refresh_token ?? '';
    const refreshed = await oauth.processRefreshTokenResponse(
      server,
      client,
      await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refresh, options),
    );
    expect((await use(refreshed.access_token)).status).toBe(200);
    const revoked = await oauth.revocationRequest(server, client, oauth.None(), refreshed.refresh_token ?? '', options);
    await oauth.processRevocationResponse(revoked);
    expect((await use(refreshed.access_token)).status).toBe(401);
  });

  it('signs in from an app, by the redirect of its own', async () => {
    const app = await addApp(grants);
    const attempt = createAttempt();
    const { browser } = await grants.openSignedIn();
    const { address } = await allow(browser, authorizeAddress(app, attempt, { scope: 'generate gallery:read' }));
    expect(address.href).toContain(app.redirect);
    const { tokens } = await trade(app, attempt, address);
    expect(tokens.scope).toBe('generate gallery:read');
    expect(tokens.refresh_token).toBeUndefined();
  });
});
