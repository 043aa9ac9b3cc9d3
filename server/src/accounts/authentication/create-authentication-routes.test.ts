import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addAccount, signInBrowser } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts, testUrl } from '../testing/open-test-accounts.ts';
import { reachableEndpoints } from './reachable-endpoints.ts';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

interface Endpoint {
  path?: string;
  options?: { method?: string | string[] };
}

describe('createAuthenticationRoutes', () => {
  it('lets HTTP reach what it must, and nothing else the library can do', async () => {
    const reachable = new Set<string>(reachableEndpoints.map(({ method, path }) => `${method} ${path}`));
    const closed = Object.values(accounts.authentication.api as Record<string, Endpoint>)
      .flatMap(({ path = '', options }) => [options?.method ?? 'GET'].flat().map((method) => ({ path, method })))
      .filter(({ path, method }) => path !== '' && !reachable.has(`${method} ${path}`));
    expect(closed.length).toBeGreaterThan(30);
    for (const { path, method } of closed) {
      const response = await accounts.app.request(`/auth${path}`, { method, headers: { origin: testUrl } });
      expect([404, 405], `${method} ${path}`).toContain(response.status);
      expect(await response.json()).toMatchObject({ requestId: expect.any(String) });
    }
  });

  it('answers a passkey ceremony to our own pages', async () => {
    const response = await accounts.openBrowser().get('/auth/passkey/generate-authenticate-options');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ rpId: 'localhost', challenge: expect.any(String) });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers what the library did not foresee as a problem, and prints nothing of it', async () => {
    const printed = vi.spyOn(console, 'error');
    const broken = await openTestAccounts();
    await sql`alter table verifications rename to hidden_verifications`.execute(broken.database);
    const response = await broken.openBrowser().get('/auth/passkey/generate-authenticate-options');
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: 'internal' });
    expect(printed).not.toHaveBeenCalled();
    await broken.close();
  });

  it('takes no passkey from a page of another origin', async () => {
    const browser = accounts.openBrowser();
    const { email } = await addAccount(accounts);
    await signInBrowser(accounts, browser, email);
    const attempt = (origin: string) =>
      browser.send('/auth/passkey/verify-registration', {
        method: 'POST',
        body: JSON.stringify({ response: {} }),
        headers: { origin, 'content-type': 'application/json' },
      });
    expect(await (await attempt('https://evil.example')).json()).toMatchObject({ code: 'request_forged' });
    expect(await (await attempt(testUrl)).json()).toMatchObject({ code: 'CHALLENGE_NOT_FOUND' });
  });
});
