import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addApp, addSite } from '../testing/add-client.ts';
import { authorizeAddress, connectAddress, createAttempt, visit } from '../testing/oauth-flow.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { signInFromSite } from '../testing/token-requests.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

function expectUnframeable({ headers }: Response) {
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).toContain('no-store');
}

describe('no page of a sign-in shows inside another', () => {
  it('the question', async () => {
    const { browser } = await grants.openSignedIn();
    const { response } = await visit(browser, connectAddress(await addSite(grants), createAttempt()));
    expectUnframeable(response);
    expect(response.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
  });

  it('the question of an app, which may lead back to that app and nowhere else', async () => {
    const { browser } = await grants.openSignedIn();
    const { response } = await visit(browser, authorizeAddress(await addApp(grants), createAttempt()));
    expectUnframeable(response);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("form-action 'self' https://abcdef.chromiumapp.org;");
  });

  it('the way back', async () => {
    const { browser, end } = await signInFromSite(grants);
    const response = await browser.get(end.pathname + end.search);
    expectUnframeable(response);
    expect(response.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
  });

  it('what is wrong, and what is connected', async () => {
    const { browser } = await grants.openSignedIn();
    for (const path of ['/connect/problem', '/account/sites']) expectUnframeable(await browser.get(path));
  });
});
