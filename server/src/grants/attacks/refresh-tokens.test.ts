import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listenForChanges } from '../../jobs/listen-for-changes.ts';
import { addSite } from '../testing/add-client.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { getTokens, refresh, revoke, type Tokens } from '../testing/token-requests.ts';
import { useToken } from '../testing/use-token.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

async function renew(signedIn: Awaited<ReturnType<typeof getTokens>>): Promise<Tokens> {
  const response = await refresh(grants, { site: signedIn.site, token: signedIn.tokens.refresh_token });
  return (await response.json()) as Tokens;
}

describe('a refresh token', () => {
  it('is good once; used again it ends all that came of it, for thief and owner alike', async () => {
    const signedIn = await getTokens(grants);
    const { site } = signedIn;
    const newer = await renew(signedIn);
    expect((await refresh(grants, { site, token: signedIn.tokens.refresh_token })).status).toBe(400);
    expect((await useToken(grants, site, newer.access_token)).status).toBe(401);
    expect((await refresh(grants, { site, token: newer.refresh_token })).status).toBe(400);
  });

  it('serves at most one of many who use it together', async () => {
    const { site, tokens } = await getTokens(grants);
    const ask = () => refresh(grants, { site, token: tokens.refresh_token });
    // Whoever loses ends the tokens of who wins, which the library says on its way out.
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const responses = await Promise.all(Array.from({ length: 8 }, ask));
    said.mockRestore();
    expect(responses.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  });

  it('is worth nothing to another site', async () => {
    const { tokens } = await getTokens(grants);
    expect((await refresh(grants, { site: await addSite(grants), token: tokens.refresh_token })).status).toBe(400);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['a sandboxed frame', 'null'],
    ['our own origin', 'http://localhost:8787'],
    ['nowhere', ''],
  ])('is not taken from a page of %s', async (_, origin) => {
    const { site, tokens } = await getTokens(grants);
    expect((await refresh(grants, { site, token: tokens.refresh_token }, { origin })).status).toBe(403);
    expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBe(200);
  });

  it('is worth nothing once it was revoked, and its access token neither', async () => {
    const { site, tokens } = await getTokens(grants);
    await revoke(grants, site, tokens.refresh_token);
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(401);
    expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBe(400);
  });

  it('cannot be revoked by another site', async () => {
    const { site, tokens } = await getTokens(grants);
    await revoke(grants, await addSite(grants), tokens.refresh_token);
    expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBe(200);
  });

  it('is worth nothing once it has expired', async () => {
    const { site, tokens } = await getTokens(grants);
    await grants.database
      .updateTable('oauth_refresh_tokens')
      .set({ expires_at: new Date(0) })
      .execute();
    expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBe(400);
  });

  it('is no access token, and an access token none of its kind', async () => {
    const { site, tokens } = await getTokens(grants);
    expect((await useToken(grants, site, tokens.refresh_token)).status).toBe(401);
    expect((await refresh(grants, { site, token: tokens.access_token })).status).toBe(400);
  });
});

describe('open streams end', () => {
  async function followEndings(act: (signedIn: Awaited<ReturnType<typeof getTokens>>) => Promise<unknown>) {
    const signedIn = await getTokens(grants);
    const changes = await listenForChanges(grants.connectionString);
    const ended = Promise.withResolvers<unknown>();
    changes.onEnding(ended.resolve);
    await act(signedIn);
    const ending = { ownerId: signedIn.account.id, siteId: signedIn.site.id };
    expect(await ended.promise).toEqual(ending);
    await changes.stop();
  }

  it('when a refresh token is revoked', () =>
    followEndings(({ site, tokens }) => revoke(grants, site, tokens.refresh_token)));

  it('when a refresh token is used twice', () =>
    followEndings(async (signedIn) => {
      await renew(signedIn);
      await refresh(grants, { site: signedIn.site, token: signedIn.tokens.refresh_token });
    }));
});

describe('an access token', () => {
  it('is worth nothing after a quarter of an hour', async () => {
    const { site, tokens } = await getTokens(grants);
    grants.clock.advanceMinutes(14);
    expect((await useToken(grants, site, tokens.access_token)).status).toBe(200);
    grants.clock.advanceMinutes(1);
    const response = await useToken(grants, site, tokens.access_token);
    expect(await response.json()).toMatchObject({ code: 'token_expired' });
  });
});
