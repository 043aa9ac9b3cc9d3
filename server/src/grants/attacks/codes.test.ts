import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addSite } from '../testing/add-client.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { getTokens, redeem, refresh, signInFromSite, type Tokens } from '../testing/token-requests.ts';
import { useToken } from '../testing/use-token.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

async function expectNoTokens(response: Response) {
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).not.toContain('vat_');
}

describe('an authorization code', () => {
  it('is good once; used again it also ends the tokens that were given for it', async () => {
    const signedIn = await getTokens(grants);
    await expectNoTokens(await redeem(grants, signedIn));
    expect((await useToken(grants, signedIn.site, signedIn.tokens.access_token)).status).toBe(401);
    await expectNoTokens(await refresh(grants, { site: signedIn.site, token: signedIn.tokens.refresh_token }));
  });

  it('gives tokens at most once, however many hand it in together', async () => {
    const signedIn = await signInFromSite(grants);
    // Whoever loses ends the tokens of who wins, which the library says on its way out.
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const responses = await Promise.all(Array.from({ length: 8 }, () => redeem(grants, signedIn)));
    said.mockRestore();
    expect(responses.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  });

  it('is worth nothing with another redirect', async () => {
    const signedIn = await signInFromSite(grants);
    await expectNoTokens(await redeem(grants, signedIn, { redirect_uri: 'https://evil.example/' }));
  });

  it('is worth nothing without the redirect', async () => {
    await expectNoTokens(await redeem(grants, await signInFromSite(grants), { redirect_uri: '' }));
  });

  it('is worth nothing to another client', async () => {
    const signedIn = await signInFromSite(grants);
    const other = await addSite(grants);
    await expectNoTokens(await redeem(grants, { ...signedIn, site: other }));
  });

  it('is worth nothing to an unknown client', async () => {
    await expectNoTokens(await redeem(grants, await signInFromSite(grants), { client_id: 'site_nobody' }));
  });

  it('is worth nothing to a client that claims to have a secret', async () => {
    await expectNoTokens(await redeem(grants, await signInFromSite(grants), { client_secret: 'made up' }));
  });

  it('is worth nothing after two minutes', async () => {
    const signedIn = await signInFromSite(grants);
    const expires_at = new Date(Date.now() - 1);
    await grants.database.updateTable('verifications').set({ expires_at }).execute();
    await expectNoTokens(await redeem(grants, signedIn));
  });

  it('cannot be guessed from another', async () => {
    const signedIn = await signInFromSite(grants);
    await expectNoTokens(await redeem(grants, { ...signedIn, code: `${signedIn.code.slice(0, -1)}A` }));
  });

  it('lies in the database as a hash only', async () => {
    const { code } = await signInFromSite(grants);
    const rows = await grants.database.selectFrom('verifications').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('gives tokens that lie in the database as hashes only', async () => {
    const { tokens } = await getTokens(grants);
    const read = (table: 'oauth_access_tokens' | 'oauth_refresh_tokens') =>
      grants.database.selectFrom(table).selectAll().execute();
    const stored = JSON.stringify([await read('oauth_access_tokens'), await read('oauth_refresh_tokens')]);
    const secrets = [tokens.access_token, tokens.refresh_token] satisfies Tokens['scope'][];
    for (const secret of secrets) expect(stored).not.toContain(secret.slice(4));
  });
});
