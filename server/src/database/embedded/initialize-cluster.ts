import { chown, lchown, mkdtemp, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { StartError } from '../../errors/start-error.ts';
import type { PostgresAccount } from './choose-postgres-account.ts';
import type { PostgresBinaries } from './find-postgres-binaries.ts';
import { runInitdb } from './run-initdb.ts';

export const CLUSTER_NAME = 'postgres';
const DRAFT_PREFIX = 'postgres.new-';
const MAJOR_VERSION = '18';

// The built-in locale sorts by code point on every machine, so indexes survive a change of the C library.
const LOCALE = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

interface ClusterOptions {
  readonly dataDir: string;
  readonly binaries: PostgresBinaries;
  readonly account: PostgresAccount;
  readonly log: Logger;
  readonly signal?: AbortSignal;
}

/** Returns the folder of the database files, made on the first start. It appears whole or not at all. */
export async function initializeCluster(options: ClusterOptions): Promise<string> {
  const clusterFolder = path.join(options.dataDir, CLUSTER_NAME);
  await removeDrafts(options.dataDir);
  const version = await readVersion(clusterFolder);
  if (version === undefined) await createCluster(options, clusterFolder);
  else assertVersion(version, clusterFolder);
  await handOver(clusterFolder, options.account);
  return clusterFolder;
}

async function createCluster(options: ClusterOptions, clusterFolder: string): Promise<void> {
  options.log.info('creating the database files (first start)');
  const draft = await mkdtemp(path.join(options.dataDir, DRAFT_PREFIX));
  await chown(draft, options.account.owner.uid, options.account.owner.gid);
  await runInitdb({ ...options, folder: draft, locale: LOCALE });
  await rename(draft, clusterFolder);
  await syncFolder(options.dataDir);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/** What an interrupted first start left behind. */
async function removeDrafts(dataDir: string): Promise<void> {
  const drafts = (await readdir(dataDir)).filter((name) => name.startsWith(DRAFT_PREFIX));
  for (const name of drafts) await rm(path.join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
}

async function readVersion(clusterFolder: string): Promise<string | undefined> {
  const isThere = await stat(clusterFolder).catch(() => undefined);
  if (!isThere) return undefined;
  const content = await readFile(path.join(clusterFolder, 'PG_VERSION'), 'utf8').catch(() => 'of an unknown version');
  return content.trim();
}

function assertVersion(version: string, clusterFolder: string): void {
  if (version === MAJOR_VERSION) return;
  throw new StartError(
    `${clusterFolder} was made by PostgreSQL ${version}, Vignette brings ${MAJOR_VERSION}; move it away, or set DATABASE_URL.`,
  );
}

/** The files follow when the same data folder is served by another user than last time. */
async function handOver(clusterFolder: string, { owner }: PostgresAccount): Promise<void> {
  if ((await stat(clusterFolder)).uid === owner.uid) return;
  for (const entry of await readdir(clusterFolder, { recursive: true })) {
    await lchown(path.join(clusterFolder, entry), owner.uid, owner.gid);
  }
  await chown(clusterFolder, owner.uid, owner.gid);
}
