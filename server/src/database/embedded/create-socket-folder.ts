import { chown, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PostgresAccount } from './choose-postgres-account.ts';

export const SOCKET_FOLDER_PREFIX = 'vignette-postgres-';

/** The kernel takes socket paths of at most 107 bytes (103 on macOS), the socket's own name included. */
const LONGEST_PARENT = 60;

/** A new private folder with a short path. Its name is random, so nobody can have put one there before us. */
export async function createSocketFolder(account: PostgresAccount): Promise<string> {
  const parent = Buffer.byteLength(tmpdir()) > LONGEST_PARENT ? '/tmp' : tmpdir();
  const folder = await mkdtemp(path.join(parent, SOCKET_FOLDER_PREFIX));
  await chown(folder, account.owner.uid, account.owner.gid);
  return folder;
}
