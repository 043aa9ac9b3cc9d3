import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addApp, addSite, type TestClient } from '../testing/add-client.ts';
import { authorizeAddress, createAttempt, visit } from '../testing/oauth-flow.ts';
import { openTestGrants, serverUrl, type TestGrants } from '../testing/open-test-grants.ts';
import type { Browser } from '../../accounts/testing/create-browser.ts';

let grants: TestGrants;
let browser: Browser;
let site: TestClient;
let app: TestClient;

beforeAll(async () => {
  grants = await openTestGrants();
  ({ browser } = await grants.openSignedIn());
  site = await addSite(grants);
  app = await addApp(grants, { redirects: ['https://app.example/done', 'http://127.0.0.1/done'] });
});
afterAll(() => grants.close());

/** A redirect to what was asked for would have left our server, or ended on the callback. */
async function expectRefusal(client: TestClient, redirect: string) {
  const { address } = await visit(browser, authorizeAddress(client, createAttempt(), { redirect_uri: redirect }));
  expect(address.origin + address.pathname).toBe(`${serverUrl}/connect/problem`);
}

describe('a redirect that is not exactly the registered one leads nowhere', () => {
  it.each([
    ['to another host', 'https://evil.example/connect/callback'],
    ['with a query', `${serverUrl}/connect/callback?next=https://evil.example`],
    ['with a fragment', `${serverUrl}/connect/callback#x`],
    ['with a slash at the end', `${serverUrl}/connect/callback/`],
    ['to another path', `${serverUrl}/connect/other`],
    ['to the path above', `${serverUrl}/connect/callback/../..`],
    ['in other letters', `${serverUrl}/connect/CALLBACK`],
    ['to another port', 'http://localhost:9999/connect/callback'],
    ['with encryption where there is none', 'https://localhost:8787/connect/callback'],
    ['with a name before the host', 'http://user@localhost:8787/connect/callback'],
    ['to a host that begins alike', 'http://localhost:8787.evil.example/connect/callback'],
    ['that is a script', 'javascript:alert(1)'],
    ['that is data', 'data:text/html,x'],
    ['left out', ''],
  ])('a site’s %s', (_, redirect) => expectRefusal(site, redirect));

  it.each([
    ['to a host below', 'https://x.app.example/done'],
    ['to a longer host', 'https://app.example.evil.example/done'],
    ['to a longer path', 'https://app.example/done/more'],
    ['with a query', 'https://app.example/done?x=1'],
    ['without encryption', 'http://app.example/done'],
    ['to another loopback name', 'http://localhost/done'],
    ['to another path of this computer', 'http://127.0.0.1/other'],
    ['of a site', `${serverUrl}/connect/callback`],
  ])('an app’s %s', (_, redirect) => expectRefusal(app, redirect));

  it('lets an app on this computer choose its port, as RFC 8252 wants it', async () => {
    const redirect = 'http://127.0.0.1:49152/done';
    const { address } = await visit(browser, authorizeAddress(app, createAttempt(), { redirect_uri: redirect }));
    expect(address.pathname).toBe('/consent');
  });

  it('names no address from outside on the page that says so', async () => {
    const { response } = await visit(
      browser,
      '/connect/problem?error=<b>evil.example</b>&error_description=evil.example',
    );
    const [, main = ''] = (await response.text()).split('<main');
    expect(main.split('</main>')[0]).not.toContain('evil');
  });
});
