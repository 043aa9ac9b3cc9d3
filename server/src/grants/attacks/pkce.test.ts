import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../accounts/testing/create-browser.ts';
import { addApp, type TestClient } from '../testing/add-client.ts';
import { authorizeAddress, createAttempt, visit } from '../testing/oauth-flow.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { redeem, signInFromSite } from '../testing/token-requests.ts';

let grants: TestGrants;
let browser: Browser;
let app: TestClient;

beforeAll(async () => {
  grants = await openTestGrants();
  ({ browser } = await grants.openSignedIn());
  app = await addApp(grants);
});
afterAll(() => grants.close());

describe('a request without a good challenge', () => {
  it.each([
    ['none at all', { code_challenge: '', code_challenge_method: '' }],
    ['the plain method', { code_challenge_method: 'plain' }],
    ['no method', { code_challenge_method: '' }],
    ['an unknown method', { code_challenge_method: 'S512' }],
    ['a method without a challenge', { code_challenge: '' }],
  ])('gets no code: %s', async (_, changed) => {
    const { address } = await visit(browser, authorizeAddress(app, createAttempt(), changed));
    expect(address.searchParams.get('error')).toBe('invalid_request');
    expect(address.searchParams.get('code')).toBeNull();
  });

  it.each([
    ['short', 'a'.repeat(42)],
    ['long', 'a'.repeat(44)],
    ['no base64url', '+'.repeat(43)],
  ])('does not even begin from a widget: %s', async (_, codeChallenge) => {
    const query = new URLSearchParams({ siteKey: app.key, state: createAttempt().state, codeChallenge });
    expect((await browser.get(`/connect?${query.toString()}`)).status).toBe(400);
  });
});

describe('a code with a challenge', () => {
  it.each([
    ['without the verifier', { code_verifier: '' }],
    ['with another verifier', { code_verifier: createAttempt().verifier }],
    ['with a secret in its place', { code_verifier: '', client_secret: 'made up' }],
  ])('is worth nothing %s', async (_, changed) => {
    const response = await redeem(grants, await signInFromSite(grants), changed);
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('is worth nothing with the challenge as its verifier', async () => {
    const signedIn = await signInFromSite(grants);
    const response = await redeem(grants, signedIn, { code_verifier: signedIn.attempt.challenge });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('is spent by a wrong verifier, so that nobody tries them all', async () => {
    const signedIn = await signInFromSite(grants);
    await redeem(grants, signedIn, { code_verifier: createAttempt().verifier });
    expect((await redeem(grants, signedIn)).status).toBe(400);
  });
});
