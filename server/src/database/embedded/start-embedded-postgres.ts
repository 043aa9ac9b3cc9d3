import { rm } from 'node:fs/promises';
import type { Logger } from 'pino';
import { choosePostgresAccount } from './choose-postgres-account.ts';
import { createSocketFolder } from './create-socket-folder.ts';
import { describeConnection } from './describe-connection.ts';
import type { EmbeddedConnection } from './describe-connection.ts';
import { findPostgresBinaries } from './find-postgres-binaries.ts';
import { initializeCluster } from './initialize-cluster.ts';
import { launchPostmaster } from './launch-postmaster.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import { stopLeftoverPostmaster } from './stop-leftover-postmaster.ts';
import { supervisePostmaster } from './supervise-postmaster.ts';

const LOCK_PATIENCE_MS = 3_000;

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: Logger;
  /** Stops the server, also in the middle of its start. */
  readonly signal?: AbortSignal;
  /** In place of ours: for tests. */
  readonly settings?: readonly string[];
  /** Called once when the server keeps dying and is given up. */
  readonly onFatal?: (error: Error) => void;
}

export interface EmbeddedPostgres extends EmbeddedConnection {
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that comes with Vignette on a data folder of its own and keeps it running until stopped. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findPostgresBinaries();
  const dataDir = await prepareDataFolder(options.dataDir);
  const lock = await lockDataFolder(dataDir, LOCK_PATIENCE_MS);
  const releases = [async () => lock.release()];
  const release = async () => {
    for (const undo of releases.splice(0).toReversed()) await undo();
  };
  try {
    const account = await choosePostgresAccount(binaries, dataDir);
    await stopLeftoverPostmaster(dataDir, options.log);
    options.signal?.throwIfAborted();
    const clusterFolder = await initializeCluster({ ...options, dataDir, binaries, account });
    const socketFolder = await createSocketFolder(account);
    releases.push(() => rm(socketFolder, { recursive: true, force: true }));
    const launch = () => launchPostmaster({ ...options, binaries, account, clusterFolder, socketFolder });
    const server = await supervisePostmaster({ ...options, launch });
    releases.push(() => server.stop());
    options.signal?.addEventListener('abort', () => void release(), { once: true });
    if (options.signal?.aborted) throw options.signal.reason;
    return { ...describeConnection(socketFolder), stop: release };
  } catch (error) {
    await release();
    throw error;
  }
}
