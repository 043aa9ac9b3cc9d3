import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endSession } from '../../accounts/session/end-session.ts';
import type { Database } from '../../database/connect-database.ts';
import { disconnectSite } from '../connected/disconnect-site.ts';
import { connectAddress, createAttempt, visit } from '../testing/oauth-flow.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { allowSite, getTokens, redeem, refresh, signInFromSite } from '../testing/token-requests.ts';
import { useToken } from '../testing/use-token.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

type SignedIn = Awaited<ReturnType<typeof getTokens>>;

async function expectOut({ site, tokens }: SignedIn) {
  expect((await useToken(grants, site, tokens.access_token)).status).toBe(401);
  expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBeGreaterThanOrEqual(400);
}

async function expectIn({ site, tokens }: SignedIn) {
  expect((await useToken(grants, site, tokens.access_token)).status).toBe(200);
}

const disconnect = ({ account, site }: Pick<SignedIn, 'account' | 'site'>) =>
  disconnectSite(grants, { accountId: account.id, siteId: site.id });

describe('tokens are worth nothing', () => {
  it('after the person has signed out where they were given', async () => {
    const signedIn = await getTokens(grants);
    await signedIn.browser.post('/sign-out', {}, { 'sec-fetch-site': 'same-origin' });
    await expectOut(signedIn);
  });

  it('after the session they were given in was ended from elsewhere', async () => {
    const signedIn = await getTokens(grants);
    await endSession(grants, { accountId: signedIn.account.id, sessionId: signedIn.account.sessionId });
    await expectOut(signedIn);
  });

  it('after signing out everywhere', async () => {
    const signedIn = await getTokens(grants);
    const { internalAdapter } = await grants.authentication.context;
    await internalAdapter.deleteUserSessions(signedIn.account.id);
    await expectOut(signedIn);
  });

  it('also where they are just being traded for new ones', async () => {
    const signedIn = await getTokens(grants);
    const { account } = signedIn;
    const ended = await grants.database.transaction().execute(async (trading) => {
      await keepTwin(trading, account.sessionId);
      const ending = endSession(grants, { accountId: account.id, sessionId: account.sessionId });
      await expect.poll(() => countWaiting(grants.database)).toBe(1);
      return { ending };
    });
    expect(await ended.ending).toBe(true);
    await expectOut(signedIn);
    const left = grants.database.selectFrom('oauth_refresh_tokens').select('id').where('account_id', '=', account.id);
    expect(await left.execute()).toEqual([]);
  });

  it('after the password was changed, in whichever way', async () => {
    const signedIn = await getTokens(grants);
    const { internalAdapter } = await grants.authentication.context;
    const { id } = signedIn.account;
    await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: 'a hash' });
    await expectIn(signedIn);
    await internalAdapter.updatePassword(id, 'another hash');
    await expectOut(signedIn);
  });

  it('after the site was disconnected', async () => {
    const signedIn = await getTokens(grants);
    expect(await disconnect(signedIn)).toBe(true);
    await expectOut(signedIn);
    expect(await disconnect(signedIn)).toBe(false);
  });

  it('after the account was deleted', async () => {
    const signedIn = await getTokens(grants);
    await grants.database.deleteFrom('accounts').where('id', '=', signedIn.account.id).execute();
    await expectOut(signedIn);
  });

  it('while the account is suspended', async () => {
    const signedIn = await getTokens(grants);
    const suspended_at = grants.clock.now();
    await grants.database.updateTable('accounts').set({ suspended_at }).where('id', '=', signedIn.account.id).execute();
    const { site, tokens } = signedIn;
    const response = await useToken(grants, site, tokens.access_token);
    expect([response.status, await response.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'account_suspended' }),
    ]);
    expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBe(400);
  });
});

describe('what was disconnected', () => {
  it('does not come back with a code from before', async () => {
    const signedIn = await signInFromSite(grants);
    await disconnect(signedIn);
    const response = await redeem(grants, signedIn);
    const { access_token: token = '' } = (await response.json()) as { access_token?: string };
    expect((await useToken(grants, signedIn.site, token)).status).toBe(401);
  });

  it('does not come back when the same site is allowed again', async () => {
    const signedIn = await getTokens(grants);
    await disconnect(signedIn);
    await allowSite(signedIn.browser, signedIn.site, createAttempt());
    await expectOut(signedIn);
  });

  it('is asked about at length when it comes again', async () => {
    const signedIn = await getTokens(grants);
    await disconnect(signedIn);
    const { response } = await visit(signedIn.browser, connectAddress(signedIn.site, createAttempt()));
    expect(await response.text()).toContain('will be able to');
  });
});

describe('nobody else is out', () => {
  it('when one site is disconnected', async () => {
    const [one, other] = [await getTokens(grants), await getTokens(grants)];
    await disconnect(one);
    await expectIn(other);
  });

  it('when somebody else’s site is named', async () => {
    const [one, other] = [await getTokens(grants), await getTokens(grants)];
    expect(await disconnect({ account: one.account, site: other.site })).toBe(false);
    const path = `/account/sites/${other.site.key}/disconnect`;
    const response = await one.browser.post(path, {}, { 'sec-fetch-site': 'same-origin' });
    expect(response.status).toBe(404);
    await expectIn(other);
  });

  it('when another site sends the form', async () => {
    const signedIn = await getTokens(grants);
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const response = await signedIn.browser.post(`/account/sites/${signedIn.site.key}/disconnect`, {}, headers);
    expect(response.status).toBe(403);
    await expectIn(signedIn);
  });

  it('when a session merely runs out: its refresh tokens have a time of their own', async () => {
    const signedIn = await getTokens(grants);
    const expires_at = new Date(Date.now() - 1000);
    const { sessionId, sessionToken } = signedIn.account;
    await grants.database.updateTable('account_sessions').set({ expires_at }).where('id', '=', sessionId).execute();
    const { internalAdapter } = await grants.authentication.context;
    await internalAdapter.deleteSession(sessionToken);
    const { site, tokens } = signedIn;
    expect((await refresh(grants, { site, token: tokens.refresh_token })).status).toBe(200);
  });
});

/** Another refresh token of a session, as it would come of the one that it has. */
async function keepTwin(database: Database, sessionId: string): Promise<void> {
  await sql`
    insert into oauth_refresh_tokens
      (id, token, client_id, session_id, account_id, reference_id, scopes, expires_at, created_at)
      select ${uuidv7()}, ${uuidv7()}, client_id, session_id, account_id, reference_id, scopes, expires_at, created_at
        from oauth_refresh_tokens where session_id = ${sessionId} limit 1`.execute(database);
}

/** Statements that wait for a lock. */
async function countWaiting(database: Database): Promise<number> {
  const { rows } = await sql`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(database);
  return rows.length;
}
