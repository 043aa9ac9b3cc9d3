import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeExpiredCodes } from '../connect/remove-expired-codes.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { getTokens, refresh } from '../testing/token-requests.ts';
import { removeExpiredTokens } from './remove-expired-tokens.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

const countRows = async (table: 'oauth_access_tokens' | 'oauth_refresh_tokens' | 'connect_codes') =>
  (await grants.database.selectFrom(table).selectAll().execute()).length;

describe('removeExpiredTokens', () => {
  it('removes what has run out, and keeps a rotated token as long as it could be stolen', async () => {
    const { site, tokens } = await getTokens(grants);
    await refresh(grants, { site, token: tokens.refresh_token });
    await removeExpiredTokens(grants);
    expect([await countRows('oauth_access_tokens'), await countRows('oauth_refresh_tokens')]).toEqual([2, 2]);
    grants.clock.advanceMinutes(15);
    await removeExpiredTokens(grants);
    expect([await countRows('oauth_access_tokens'), await countRows('oauth_refresh_tokens')]).toEqual([0, 2]);
    grants.clock.advanceMinutes(30 * 24 * 60);
    await removeExpiredTokens(grants);
    expect(await countRows('oauth_refresh_tokens')).toBe(0);
  });
});

describe('removeExpiredCodes', () => {
  it('removes what nobody has typed in time', async () => {
    await getTokens(grants);
    const before = await countRows('connect_codes');
    expect(before).toBeGreaterThan(0);
    grants.clock.advanceMinutes(2);
    expect(await removeExpiredCodes(grants)).toBe(before);
  });
});
