import { Kysely, PostgresDialect } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../clock/clock.ts';
import { type DatabaseConnection, connectDatabase } from '../../database/connect-database.ts';
import type { Schema } from '../../database/schema.ts';
import { type TestDatabase, createTestDatabase } from '../../database/testing/create-test-database.ts';
import { addToken } from '../testing/add-token.ts';
import { createAccountFinder } from './create-account-finder.ts';

let testDatabase: TestDatabase;
let connection: DatabaseConnection;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  connection = connectDatabase(testDatabase.connectionString);
});
afterAll(async () => {
  await connection.close();
  await testDatabase.drop();
});

async function addTokenOfSite() {
  const { database } = connection;
  const site = { id: uuidv7(), key: `site_${uuidv7()}` };
  const row = { ...site, name: '', origins: [], suspended_at: null, created_at: new Date() };
  await database.insertInto('sites').values(row).execute();
  return addToken({ database, clock: systemClock }, { site });
}

describe('createAccountFinder', () => {
  it('gives each token its own account, grant and site, and an unknown one nobody', async () => {
    const findAccount = createAccountFinder(connection.database);
    const tokens = await Promise.all(Array.from({ length: 5 }, addTokenOfSite));
    const found = await Promise.all([...tokens.map(({ token }) => token), `vat_${'x'.repeat(32)}`].map(findAccount));
    expect(found.map((row) => row && [row.account_id, row.grant_id, row.site_id])).toEqual([
      ...tokens.map(({ ownerId, grantId, siteId }) => [ownerId, grantId, siteId]),
      undefined,
    ]);
  });

  it('looks up in one statement whatever arrives while another runs', async () => {
    const { token } = await addTokenOfSite();
    let statements = 0;
    const dialect = new PostgresDialect({ pool: connection.pool });
    const findAccount = createAccountFinder(new Kysely<Schema>({ dialect, log: () => void statements++ }));
    await Promise.all(Array.from({ length: 30 }, () => findAccount(token)));
    expect(statements).toBe(2);
  });

  it.each([
    ['of a grant that was taken back', 'grants', { revoked_at: new Date() }],
    ['that was revoked', 'oauth_access_tokens', { revoked: new Date() }],
    ['that is bound to a key', 'oauth_access_tokens', { confirmation: JSON.stringify({ jkt: 'x' }) }],
    ['without a grant', 'oauth_access_tokens', { reference_id: null }],
    ['under a grant that never was', 'oauth_access_tokens', { reference_id: uuidv7() }],
  ] as const)('finds nobody by a token %s', async (_, table, change) => {
    const { token, ownerId } = await addTokenOfSite();
    const findAccount = createAccountFinder(connection.database);
    expect(await findAccount(token)).toBeDefined();
    await connection.database
      .updateTable(table as 'oauth_access_tokens')
      .set(change as object)
      .where('account_id', '=', ownerId)
      .execute();
    expect(await findAccount(token)).toBeUndefined();
  });

  it('finds nobody by a token under the grant of somebody else', async () => {
    const [one, other] = [await addTokenOfSite(), await addTokenOfSite()];
    await connection.database
      .updateTable('oauth_access_tokens')
      .set({ reference_id: other.grantId })
      .where('account_id', '=', one.ownerId)
      .execute();
    expect(await createAccountFinder(connection.database)(one.token)).toBeUndefined();
  });
});
