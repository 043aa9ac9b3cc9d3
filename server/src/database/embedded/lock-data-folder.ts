import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../../app/start-error.ts';

const SQLITE_BUSY = 5;

/**
 * Lets one process at a time run PostgreSQL on a data folder. Node has no file locks, SQLite has: the kernel
 * drops them with the process, so a lock is never stale and two simultaneous starts never both win.
 */
export function lockDataFolder(dataDir: string): { release(): void } {
  try {
    const file = new DatabaseSync(path.join(dataDir, 'postgres.lock'), { timeout: 0 });
    file.exec('begin exclusive');
    return { release: () => file.close() };
  } catch (cause) {
    if (readSqliteCode(cause) === SQLITE_BUSY) {
      throw new StartError(
        `The data folder ${dataDir} is in use by a Vignette that is already running; stop it, or set DATA_DIR to another folder.`,
        { cause },
      );
    }
    throw new StartError(`The data folder ${dataDir} cannot be locked; set DATA_DIR to a folder this user can write.`, {
      cause,
    });
  }
}

function readSqliteCode(error: unknown): unknown {
  return error instanceof Error && 'errcode' in error ? error.errcode : undefined;
}
