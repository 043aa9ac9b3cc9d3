import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holdLock } from './hold-lock.mjs';
import { describeWantedPackages } from './describe-wanted-packages.mjs';

const settings = [
  // An older node_modules is replaced without a question: there may be nobody to answer it.
  '--config.confirmModulesPurge=false',
  // Already the version that package.json names; pnpm need not look whether another should take over.
  '--config.pmOnFail=ignore',
];

/** Installs the locked packages unless exactly these are installed already. */
export async function installPackages(root) {
  const cache = path.join(root, 'node_modules/.cache/vignette');
  const stamp = path.join(cache, 'installed');
  const wanted = describeWantedPackages(root);
  if (readStamp(stamp) === wanted) return;
  mkdirSync(cache, { recursive: true });
  const release = await holdLock(path.join(cache, 'install.lock'));
  try {
    if (readStamp(stamp) === wanted) return;
    console.log('Installing packages: once now, and again when they change. This can take a few minutes.');
    await install(root);
    mkdirSync(cache, { recursive: true });
    writeFileSync(stamp, wanted);
  } finally {
    release();
  }
}

function readStamp(stamp) {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

async function install(root) {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const flags = ['--frozen-lockfile', '--reporter=append-only', ...settings];
  const child = spawn('npx', ['--yes', packageManager, 'install', ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  throw new Error(`${Buffer.concat(output).toString().trim()}\nThe packages could not be installed; see above.`);
}
