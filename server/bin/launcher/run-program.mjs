import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const watchMilliseconds = 500;

/** Runs a program on the Node that was installed with the packages, and ends as it ends. */
export async function runProgram(root, program, words) {
  const node = path.join(root, 'node_modules/node/bin/node');
  const obedience = new URL('obey-launcher.mjs', import.meta.url).href;
  const child = spawn(node, ['--import', obedience, program, ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const forward = (signal) => child.connected && child.send({ signal });
  for (const signal of forwarded) process.on(signal, forward);
  const watch = watchNpm(() => forward('SIGTERM'));
  const [code, signal] = await once(child, 'exit');
  clearInterval(watch);
  for (const name of forwarded) process.off(name, forward);
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code;
}

/** A killed npm tells nobody; that we were given another parent does. */
function watchNpm(whenGone) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    whenGone();
  }, watchMilliseconds);
  return watch;
}
