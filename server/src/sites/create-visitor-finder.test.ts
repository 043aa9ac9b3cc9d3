import { Kysely, PostgresDialect } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseConnection, connectDatabase } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import { type TestDatabase, createTestDatabase } from '../database/testing/create-test-database.ts';
import { createVisitorFinder } from './create-visitor-finder.ts';
import { createVisitorToken, hashVisitorToken } from './visitor-token.ts';

describe('createVisitorFinder', () => {
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

  async function addVisitor() {
    const [siteId, id, token] = [uuidv7(), uuidv7(), createVisitorToken()];
    const now = new Date();
    const site = { id: siteId, key: siteId, name: '', origins: [], suspended_at: null, created_at: now };
    await connection.database.insertInto('sites').values(site).execute();
    const visitor = { id, site_id: siteId, token_hash: hashVisitorToken(token), created_at: now, expires_at: now };
    await connection.database.insertInto('visitors').values(visitor).execute();
    return { id, token, siteId };
  }

  it('gives each token its own visitor and site, and an unknown one nobody', async () => {
    const findVisitor = createVisitorFinder(connection.database);
    const visitors = await Promise.all(Array.from({ length: 5 }, addVisitor));
    const tokens = [...visitors.map(({ token }) => token), createVisitorToken()];
    const found = await Promise.all(tokens.map(findVisitor));
    expect(found.map((row) => row && { id: row.id, siteId: row.site_id })).toEqual([
      ...visitors.map(({ id, siteId }) => ({ id, siteId })),
      undefined,
    ]);
  });

  it('looks up in one statement whatever arrives while another runs', async () => {
    const { token } = await addVisitor();
    let statements = 0;
    const dialect = new PostgresDialect({ pool: connection.pool });
    const findVisitor = createVisitorFinder(new Kysely<Schema>({ dialect, log: () => void statements++ }));
    await Promise.all(Array.from({ length: 30 }, () => findVisitor(token)));
    expect(statements).toBe(2);
  });
});
