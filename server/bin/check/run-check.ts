import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Check } from './list-checks.ts';

export interface CheckOutcome {
  name: string;
  isPassed: boolean;
  output: string;
}

const root = path.resolve(import.meta.dirname, '../../..');

/** Runs one check on the whole repository. */
export async function runCheck({ name, command: [program, ...words] }: Check): Promise<CheckOutcome> {
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  const child = spawn(path.join(root, 'node_modules/.bin', program), words, { cwd: root, stdio });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { name, isPassed: code === 0, output: `${said}${complained}`.trim() };
}
