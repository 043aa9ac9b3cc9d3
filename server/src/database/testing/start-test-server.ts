import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { lockDataFolder } from '../embedded/lock-data-folder.ts';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts';
import { stopLeftoverPostmaster } from '../embedded/stop-leftover-postmaster.ts';
import { dropDatabases } from './drop-databases.ts';

export interface TestServer {
  readonly connectionString: string;
  stop(): Promise<void>;
}

const FOLDER_PREFIX = 'vignette-test-data-';
const log = pino({ level: 'warn' });

/**
 * The server that `TEST_DATABASE_URL` names, which is rid of the databases of this run at the end, or an embedded
 * one of our own in a temporary folder.
 */
export async function startTestServer(prefix: string): Promise<TestServer> {
  const { TEST_DATABASE_URL: connectionString } = process.env;
  if (connectionString) return { connectionString, stop: () => dropDatabases(connectionString, prefix) };
  await removeAbandonedServers();
  const dataDir = await mkdtemp(path.join(tmpdir(), FOLDER_PREFIX));
  const server = await startEmbeddedPostgres({ dataDir, log });
  return {
    connectionString: server.connectionString,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What killed test runs left behind. The lock tells them from runs that are still going on. */
async function removeAbandonedServers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(FOLDER_PREFIX));
  for (const name of names) await removeAbandonedServer(path.join(tmpdir(), name)).catch(() => undefined);
}

async function removeAbandonedServer(dataDir: string): Promise<void> {
  const lock = await lockDataFolder(dataDir);
  try {
    await stopLeftoverPostmaster(dataDir, log);
    await rm(dataDir, { recursive: true, force: true });
  } finally {
    lock.release();
  }
}
