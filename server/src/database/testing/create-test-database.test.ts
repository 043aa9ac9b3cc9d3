import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase } from './create-test-database.ts';
import type { TestDatabase } from './create-test-database.ts';
import { runStatements } from './run-statements.ts';

describe('createTestDatabase', () => {
  let databases: TestDatabase[];

  beforeAll(async () => {
    databases = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('gives each caller a database with our tables', async () => {
    const query = "select count(*)::int as tables from pg_tables where schemaname = 'public'";
    for (const { connectionString } of databases) {
      const [rows] = await runStatements(connectionString, [query]);
      expect(rows?.[0]?.['tables']).toBeGreaterThan(3);
    }
  });

  it('shares nothing between two of them', async () => {
    const [first, second] = databases as [TestDatabase, TestDatabase];
    await runStatements(first.connectionString, ['create table only_here (id int)']);
    await expect(runStatements(second.connectionString, ['select * from only_here'])).rejects.toThrow('does not exist');
  });

  it('is gone once dropped, even with a connection open', async () => {
    const database = await createTestDatabase();
    await database.drop();
    await expect(runStatements(database.connectionString, ['select 1'])).rejects.toThrow('does not exist');
  });
});
