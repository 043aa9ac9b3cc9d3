import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { StartError } from '../../src/errors/start-error.ts';
import { hashFiles } from './hash-files.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const widget = path.join(root, 'widget');
const stamp = path.join(widget, 'dist/.built-from');
const inputs = [
  'widget/src',
  'widget/build',
  'widget/build.ts',
  'widget/package.json',
  'server/client',
  'server/contract',
  'pnpm-lock.yaml',
];

/** Builds the widget, unless what is there was built from the very same files. One that may fail is only complained about. */
export async function buildWidget({ mayFail = false } = {}): Promise<void> {
  const hash = await hashFiles(root, inputs);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash) return;
  console.log('Building the widget …');
  // What is embedded is the same whatever this process runs as: Vite would take the packages' development files.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = spawn(process.execPath, ['build.ts'], { cwd: widget, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complained, [code]] = await Promise.all([text(build.stdout), text(build.stderr), once(build, 'exit')]);
  if (code === 0) return writeFile(stamp, hash);
  const complaint = `The widget could not be built:\n${said}${complained}`;
  if (!mayFail) throw new StartError(complaint);
  console.error(complaint);
}
