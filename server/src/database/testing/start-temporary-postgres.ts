import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { lockDataFolder } from '../embedded/lock-data-folder.ts';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts';
import { stopLeftoverPostmaster } from '../embedded/stop-leftover-postmaster.ts';
import type { TestServer } from './start-test-server.ts';

const FOLDER_PREFIX = 'vignette-test-data-';
const log = pino({ level: 'warn' });

/** An embedded PostgreSQL in a folder that goes with it. What killed runs left behind goes first. */
export async function startTemporaryPostgres(settings: readonly string[] = []): Promise<TestServer> {
  await removeAbandonedServers();
  const dataDir = await mkdtemp(path.join(tmpdir(), FOLDER_PREFIX));
  const server = await startEmbeddedPostgres({ dataDir, log, settings });
  return {
    connectionString: server.connectionString,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The lock tells them from runs that are still going on. */
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
