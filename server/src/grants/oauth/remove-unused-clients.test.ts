import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSite, type TestClient } from '../testing/add-client.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { getTokens } from '../testing/token-requests.ts';
import { removeExpiredTokens } from '../tokens/remove-expired-tokens.ts';
import { removeUnusedClients } from './remove-unused-clients.ts';

const day = 24 * 60;
let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
afterAll(() => grants.close());

async function listClients(): Promise<string[]> {
  const rows = await grants.database.selectFrom('oauth_clients').select('client_id').execute();
  return rows.map(({ client_id }) => client_id);
}

async function replaceKey({ id, key }: TestClient): Promise<void> {
  const until = new Date(grants.clock.now().getTime() + day * 60_000);
  const keys = { key: `site_new-${id.slice(-12)}`, previous_key: key, previous_key_until: until };
  await grants.database.updateTable('sites').set(keys).where('id', '=', id).execute();
}

describe('removeUnusedClients', () => {
  it('forgets a key that was replaced, once it works no more and its last token has run out', async () => {
    const [kept, replaced] = [await addSite(grants), await addSite(grants)];
    for (const site of [kept, replaced]) await getTokens(grants, site);
    await replaceKey(replaced);
    await grants.database.deleteFrom('oauth_refresh_tokens').execute();
    expect([await removeUnusedClients(grants), await listClients()]).toEqual([0, [kept.key, replaced.key]]);
    grants.clock.advanceMinutes(day - 1);
    await removeExpiredTokens(grants);
    expect(await removeUnusedClients(grants)).toBe(0);
    grants.clock.advanceMinutes(1);
    expect([await removeUnusedClients(grants), await listClients()]).toEqual([1, [kept.key]]);
  });

  it('keeps those that a token refers to, so that a stolen one still tells of itself', async () => {
    const { site } = await getTokens(grants);
    await replaceKey(site);
    grants.clock.advanceMinutes(2 * day);
    await removeExpiredTokens(grants);
    expect(await removeUnusedClients(grants)).toBe(0);
    grants.clock.advanceMinutes(30 * day);
    await removeExpiredTokens(grants);
    expect(await removeUnusedClients(grants)).toBe(1);
    expect(await listClients()).not.toContain(site.key);
  });
});
