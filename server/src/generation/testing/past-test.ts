import { test } from 'vitest';
import { connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { addEnded } from './add-ended.ts';
import { createTestSite } from './create-test-site.ts';
import { createTestVisitor } from './create-test-visitor.ts';

/** A test over a database alone, into which it may `add` what a model made in the past. */
export const pastTest = test
  .extend('connection', { scope: 'file' }, async ({}, { onCleanup }) => {
    const testDatabase = await createTestDatabase();
    const connection = connectDatabase(testDatabase.connectionString);
    onCleanup(async () => {
      await connection.close();
      await testDatabase.drop();
    });
    return connection;
  })
  .extend('add', async ({ connection: { database } }) => {
    const visitor = await createTestVisitor({ database }, await createTestSite({ database }));
    return (model: string, seconds: readonly number[], status: 'succeeded' | 'failed' = 'succeeded') =>
      addEnded(database, { visitor, model, seconds, status });
  });
