import { realpath } from 'node:fs/promises';
import { describeConnection } from './describe-connection.ts';
import type { EmbeddedConnection } from './describe-connection.ts';
import { isPostmasterOf } from './is-postmaster-of.ts';
import { readPostmasterFile } from './postmaster-file.ts';

/** How to reach the embedded PostgreSQL of a data folder that another process is running right now, if one is. */
export async function findRunningPostgres(dataDir: string): Promise<EmbeddedConnection | undefined> {
  const folder = await realpath(dataDir).catch(() => undefined);
  if (folder === undefined) return undefined;
  const file = await readPostmasterFile(folder);
  if (!file?.socketFolder) return undefined;
  return (await isPostmasterOf(folder, file.pid)) ? describeConnection(file.socketFolder) : undefined;
}
