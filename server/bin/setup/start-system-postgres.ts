import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { choosePostgresAccount } from '../../src/database/embedded/choose-postgres-account.ts';
import { createSocketFolder } from '../../src/database/embedded/create-socket-folder.ts';
import { describeConnection } from '../../src/database/embedded/describe-connection.ts';
import type { PostgresBinaries } from '../../src/database/embedded/find-postgres-binaries.ts';
import { runInitdb } from '../../src/database/embedded/run-initdb.ts';
import { launchPostmaster } from '../../src/database/embedded/launch-postmaster.ts';
import { carelessSettings } from '../../src/database/testing/careless-settings.ts';
import type { TestServer } from '../../src/database/testing/start-test-server.ts';

const log = pino({ level: 'warn' });

/** A throw-away server of a PostgreSQL that this machine has, for tests. */
export async function startSystemPostgres(binaries: PostgresBinaries): Promise<TestServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vignette-system-postgres-'));
  const account = await choosePostgresAccount(binaries, dataDir);
  const clusterFolder = path.join(dataDir, 'postgres');
  await mkdir(clusterFolder, { mode: 0o700 });
  await chown(clusterFolder, account.owner.uid, account.owner.gid);
  await runInitdb({ account, binaries, folder: clusterFolder, locale: ['--locale=C.UTF-8'] });
  const socketFolder = await createSocketFolder(account);
  const where = { clusterFolder, socketFolder, settings: carelessSettings };
  const server = await launchPostmaster({ binaries, account, log, ...where });
  return {
    connectionString: describeConnection(socketFolder).connectionString,
    async stop() {
      await server.stop();
      for (const folder of [socketFolder, dataDir]) await rm(folder, { recursive: true, force: true });
    },
  };
}
