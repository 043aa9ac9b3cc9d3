import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatabaseConnection, connectDatabase } from './connect-database.ts';
import { type TestDatabase, createTestDatabase } from './testing/create-test-database.ts';

describe('connectDatabase', () => {
  let testDatabase: TestDatabase;
  let connection: DatabaseConnection;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    connection = connectDatabase(testDatabase.connectionString, { size: 1 });
  });
  afterAll(async () => {
    await connection.close();
    await testDatabase.drop();
  });

  it('has the database end a transaction in which nothing happens any more, so that its locks go', async () => {
    const { rows } = await connection.pool.query('show idle_in_transaction_session_timeout');
    expect(rows).toEqual([{ idle_in_transaction_session_timeout: '10s' }]);
  });

  it('reads whole numbers as numbers and days as text', async () => {
    const { rows } = await connection.pool.query(
      "select 9007199254740991::bigint as number, '2026-02-03'::date as day",
    );
    expect(rows).toEqual([{ number: 9_007_199_254_740_991, day: '2026-02-03' }]);
  });
});
