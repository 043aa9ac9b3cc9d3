import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Changes when another installation is needed: other packages, or the folder came from another kind of machine. */
export function describeWantedPackages(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of listPackageFiles(root)) hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function listPackageFiles(root) {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const manifests = folders.map((folder) => path.join(folder.name, 'package.json')).toSorted();
  const files = ['.npmrc', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests];
  return files.filter((file) => existsSync(path.join(root, file)));
}
