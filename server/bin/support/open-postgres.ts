import { connectDatabase } from '../../src/database/connect-database.ts';
import type { DatabaseConnection } from '../../src/database/connect-database.ts';
import { migrateToLatest } from '../../src/database/migrate-database.ts';
import { startTemporaryPostgres } from '../../src/database/testing/start-temporary-postgres.ts';

export interface OpenPostgres extends DatabaseConnection {
  connectionString: string;
}

/** A migrated embedded PostgreSQL of its own, in a folder that goes with it; one that a killed run left goes first. */
export async function openPostgres(): Promise<OpenPostgres> {
  const { connectionString, stop } = await startTemporaryPostgres();
  await migrateToLatest(connectionString);
  const { database, pool, close } = connectDatabase(connectionString);
  return {
    connectionString,
    database,
    pool,
    async close() {
      await close();
      await stop();
    },
  };
}
