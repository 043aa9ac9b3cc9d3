import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../observability/create-log.ts';
import { addAccount, signInBrowser, testPassword } from '../testing/add-account.ts';
import { type TestAccounts, openTestAccounts, testUrl } from '../testing/open-test-accounts.ts';
import { startIdentityProvider } from '../testing/start-identity-provider.ts';
import { reachableEndpoints } from './reachable-endpoints.ts';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await openTestAccounts();
});
afterAll(() => accounts.close());

const addressWithNul = 'a\0da@mail.example';
const formsWithNul = {
  '/sign-in': { email: addressWithNul, continue: '/\0' },
  '/sign-in/password': { email: addressWithNul, password: '\0' },
  '/sign-in/code': { email: addressWithNul },
  '/sign-in/code/check': { email: addressWithNul, code: '\0' },
  '/sign-in/link/use': { token: '\0' },
  '/sign-in/second-factor': { code: '\0' },
  '/sign-up': {
    email: addressWithNul,
    name: 'A\0da',
    password: `${testPassword}\0`,
    month: '5',
    year: '1990',
    continue: '/\0',
  },
  '/verify-address': { token: '\0' },
  '/forgotten-password': { email: addressWithNul },
  '/new-password': { token: '\0', password: `${testPassword}\0` },
  '/account/address/confirm': { account: '\0', token: '\0' },
  '/account/address/objection': { token: '\0' },
};

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

  it('refuses what no database takes as text, wherever it hides, and takes it for no failure of ours', async () => {
    const lines: string[] = [];
    const provider = await startIdentityProvider();
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const own = await openTestAccounts({ log, provider: provider.settings });
    const browser = own.openBrowser();
    const callback = await browser.get('/auth/callback/oidc?state=%00&code=a');
    expect([callback.status, await callback.json()]).toEqual([400, expect.objectContaining({ code: 'field_invalid' })]);
    browser.cookies.set('vignette.sign_up', '%00');
    for (const [path, fields] of Object.entries(formsWithNul)) {
      const { status } = await browser.post(path, fields);
      expect([path, status < 500 || status]).toEqual([path, true]);
    }
    await own.authentication.background.settle();
    expect(lines.filter((line) => JSON.parse(line).level === 'error')).toEqual([]);
    await own.close();
    await provider.close();
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
