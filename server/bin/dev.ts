import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** `npm run dev`: what `npm start` does, again whenever a file of the server or of the widget changes. */
const program = path.join(import.meta.dirname, 'start.ts');
const watched = ['../src', '../contract', '../client', '../../widget/src', '../../widget/build'].map(
  (folder) => `--watch-path=${path.resolve(import.meta.dirname, folder)}`,
);
const child = spawn(process.execPath, [...watched, '--watch-preserve-output', program], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
const [code] = await once(child, 'exit');
process.exitCode = typeof code === 'number' ? code : 1;
