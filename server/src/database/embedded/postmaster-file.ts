import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CLUSTER_NAME } from './initialize-cluster.ts';

/** What a running (or killed) server says about itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly socketFolder: string | undefined;
}

export function locatePostmasterFile(dataDir: string): string {
  return path.join(dataDir, CLUSTER_NAME, 'postmaster.pid');
}

export async function readPostmasterFile(dataDir: string): Promise<PostmasterFile | undefined> {
  const content = await readFile(locatePostmasterFile(dataDir), 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  const lines = content.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return undefined;
  return { pid, socketFolder: lines[4] || undefined };
}
