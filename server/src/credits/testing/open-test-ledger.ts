import { connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { openLedger } from './open-ledger.ts';

export type TestLedger = Awaited<ReturnType<typeof openTestLedger>>;

/** A ledger in a database of the test's own. */
export async function openTestLedger() {
  const testDatabase = await createTestDatabase();
  const connection = connectDatabase(testDatabase.connectionString);
  return {
    ...openLedger(connection),
    async close() {
      await connection.close();
      await testDatabase.drop();
    },
  };
}
