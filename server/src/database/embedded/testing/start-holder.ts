import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

type Holder = ChildProcessByStdio<Writable, Readable, null>;

const program = fileURLToPath(new URL('hold-postgres.ts', import.meta.url));

/** Another process that starts the server of a data folder and waits to be killed. */
export function spawnHolder(dataDir: string): Holder {
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** The same, once its server is up. */
export async function startHolder(dataDir: string): Promise<{ process: Holder; connectionString: string }> {
  const child = spawnHolder(dataDir);
  const [connectionString] = await once(createInterface(child.stdout), 'line');
  return { process: child, connectionString: String(connectionString) };
}
