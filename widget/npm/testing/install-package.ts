import { execFile } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const npm = join(import.meta.dirname, '..');
const peers = ['react', 'react-dom', 'svelte', 'vue', '@types/node', '@types/react', '@types/react-dom'];

export interface InstalledPackage {
  /** A customer's folder, with our apps in it and the package in its `node_modules`. */
  folder: string;
  /** What would be uploaded. */
  tarball: string;
  /** The files of the package, as npm counts them. */
  files: string[];
}

/** Builds, packs and installs the package as a customer gets it; frameworks are there as if installed beside it. */
export async function installPackage(folder: string): Promise<InstalledPackage> {
  const built = join(folder, 'built');
  await run(process.execPath, [join(npm, 'build-package.ts'), built]);
  await cp(join(npm, 'apps'), folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "name": "customer", "private": true, "type": "module" }');
  const { stdout } = await run('npm', ['pack', built, '--json', '--ignore-scripts'], { cwd: folder });
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  const install = ['install', `./${packed.filename}`, '--offline', '--no-audit', '--no-fund', '--omit=peer'];
  await run('npm', install, { cwd: folder });
  await Promise.all(peers.map((peer) => linkPeer(folder, peer)));
  return { folder, tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

async function linkPeer(folder: string, name: string): Promise<void> {
  const place = join(folder, 'node_modules', name);
  await mkdir(join(place, '..'), { recursive: true });
  await symlink(join(npm, '../node_modules', name), place, 'dir');
}
