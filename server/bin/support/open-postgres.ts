import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { connectDatabase } from '../../src/database/connect-database.ts';
import type { DatabaseConnection } from '../../src/database/connect-database.ts';
import { startEmbeddedPostgres } from '../../src/database/embedded/start-embedded-postgres.ts';
import { migrateToLatest } from '../../src/database/migrate-database.ts';

export interface OpenPostgres extends Omit<DatabaseConnection, 'close'> {
  dataDir: string;
  connectionString: string;
  close(): Promise<void>;
}

/** A migrated PostgreSQL of its own, as `npm start` runs it, in a folder that goes with it. */
export async function openPostgres(): Promise<OpenPostgres> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vignette-postgres-'));
  const postgres = await startEmbeddedPostgres({ dataDir, log: pino({ level: 'silent' }) });
  await migrateToLatest(postgres.connectionString);
  const { database, pool, close } = connectDatabase(postgres.connectionString);
  return {
    dataDir,
    connectionString: postgres.connectionString,
    database,
    pool,
    async close() {
      await close();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
