import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StartError } from '../../errors/start-error.ts';
import { SOCKET_FOLDER_PREFIX } from './create-socket-folder.ts';
import { isPostmasterOf } from './is-postmaster-of.ts';
import { locatePostmasterFile, readPostmasterFile } from './postmaster-file.ts';

const POLL_MS = 20;
const PATIENCE_MS = 10_000;

/**
 * Ends the server that a killed Vignette left running. Starting anew takes milliseconds, cuts off what the
 * dead process had open, and leaves one kind of server to supervise: a child of ours.
 */
export async function stopLeftoverPostmaster(dataDir: string, log: Logger): Promise<void> {
  const leftover = await readPostmasterFile(dataDir);
  if (!leftover) return;
  if (await isPostmasterOf(dataDir, leftover.pid)) {
    log.warn({ postmaster: leftover.pid }, 'stopping the PostgreSQL that an earlier Vignette left running');
    await endPostmaster(dataDir, leftover.pid);
  } else {
    await disownPostmasterFile(dataDir);
  }
  await removeSocketFolder(leftover.socketFolder);
}

async function endPostmaster(dataDir: string, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      if (!(await isPostmasterOf(dataDir, pid))) return;
      await delay(POLL_MS);
    }
  }
  throw new StartError(`The PostgreSQL process ${pid} still holds ${dataDir} and does not end; stop it first.`);
}

/**
 * Whoever has the recorded process id now is not PostgreSQL, which would refuse to start all the same. It skips
 * its own parent's id, and goes on to check for surviving children, as it would not if the file were gone.
 */
async function disownPostmasterFile(dataDir: string): Promise<void> {
  const file = locatePostmasterFile(dataDir);
  const content = await readFile(file, 'utf8');
  await writeFile(file, content.replace(/^\d+/, String(process.pid)));
}

async function removeSocketFolder(folder: string | undefined): Promise<void> {
  if (!folder || !path.basename(folder).startsWith(SOCKET_FOLDER_PREFIX)) return;
  await rm(folder, { recursive: true, force: true });
}
