import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { widgetDist } from './read-release.ts';

/** Address, below the origin, to code. */
export type OldRelease = ReadonlyMap<string, string>;

const oldVersion = '0.0.9';

/** The present build under an older number: other file addresses, other names of inner elements, other integrity. */
export async function restampRelease(): Promise<OldRelease> {
  const { version } = JSON.parse(await readFile(path.join(widgetDist, 'manifest.json'), 'utf8')) as { version: string };
  const folder = path.join(widgetDist, version);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  // Whoever knows the hash of another file comes after it: parts, then apps, then the facade.
  const ordered = names.toSorted((one, other) => rank(one) - rank(other));
  const hashes: [old: string, fresh: string][] = [];
  const release = new Map<string, string>();
  for (const name of ordered) {
    const code = await readFile(path.join(folder, name), 'utf8');
    const restamped = restamp(code, version, hashes);
    hashes.push([hashOf(code), hashOf(restamped)]);
    release.set(name === 'vignette.js' ? `old/embed/${name}` : `old/embed/${oldVersion}/${name}`, restamped);
  }
  return release;
}

function rank(name: string): number {
  return name === 'vignette.js' ? 2 : name.startsWith('app-') ? 1 : 0;
}

function restamp(code: string, version: string, hashes: readonly [string, string][]): string {
  const renamed = code
    .replaceAll(version, oldVersion)
    .replaceAll(version.replaceAll('.', '-'), oldVersion.replaceAll('.', '-'));
  return hashes.reduce((changed, [old, fresh]) => changed.replaceAll(old, fresh), renamed);
}

/** Without the `=` at its end, which the facade leaves out. */
function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('base64').slice(0, -1);
}
