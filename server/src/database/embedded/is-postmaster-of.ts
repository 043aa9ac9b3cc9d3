import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { CLUSTER_NAME } from './initialize-cluster.ts';

/** Whether this process is the PostgreSQL of this data folder: process ids are used again, and zombies keep theirs. */
export async function isPostmasterOf(dataDir: string, pid: number): Promise<boolean> {
  const commandLine = await readCommandLine(pid).catch(() => '');
  return commandLine.includes('postgres') && commandLine.includes(`-D ${path.join(dataDir, CLUSTER_NAME)} `);
}

async function readCommandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
  return stdout.replace('\n', ' ');
}
