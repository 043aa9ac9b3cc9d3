import { connectDatabase } from '../../src/database/connect-database.ts';
import type { DatabaseConnection } from '../../src/database/connect-database.ts';
import { findRunningPostgres } from '../../src/database/embedded/find-running-postgres.ts';

/** A connection to the PostgreSQL that a running Vignette keeps in its data folder. */
export async function connectToPlace(dataDir: string): Promise<DatabaseConnection> {
  const running = await findRunningPostgres(dataDir);
  if (!running) throw new Error(`no PostgreSQL runs in ${dataDir}`);
  return connectDatabase(running.connectionString, { size: 2 });
}
