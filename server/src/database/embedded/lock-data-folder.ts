import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../../errors/start-error.ts';

export interface DataFolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;
const POLL_MS = 100;

/**
 * Lets one process at a time run PostgreSQL on a data folder. Node has no file locks, SQLite has: the kernel
 * drops them with the process, so a lock is never stale and two simultaneous starts never both win.
 * Patience is for a holder that is just ending.
 */
export async function lockDataFolder(dataDir: string, patienceMs = 0): Promise<DataFolderLock> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const lock = tryToLock(dataDir);
    if (lock) return lock;
    if (performance.now() >= deadline) break;
    await delay(POLL_MS);
  }
  throw new StartError(
    `The data folder ${dataDir} is in use by another running Vignette; stop that one, or set DATA_DIR to another folder.`,
  );
}

function tryToLock(dataDir: string): DataFolderLock | undefined {
  let file: DatabaseSync | undefined;
  try {
    const opened = (file = new DatabaseSync(path.join(dataDir, 'postgres.lock'), { timeout: 0 }));
    opened.exec('begin exclusive');
    return { release: () => opened.close() };
  } catch (cause) {
    file?.close();
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY) return undefined;
    const problem = `The data folder ${dataDir} cannot be locked`;
    throw new StartError(`${problem}; set DATA_DIR to a folder on this machine that this user can write.`, { cause });
  }
}
