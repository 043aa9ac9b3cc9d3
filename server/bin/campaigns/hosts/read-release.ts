import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const widgetDist = path.resolve(import.meta.dirname, '../../../../widget/dist');

interface Manifest {
  facade: { integrity: string };
  snippet: { en: { inline: string } };
}

/** What pages copy from a release: the integrity of the first script; that of every file, quoted; the plain snippet. */
export async function readRelease(): Promise<{ facade: string; hashes: string; snippet: string }> {
  const manifest = await readFile(path.join(widgetDist, 'manifest.json'), 'utf8');
  const { facade, snippet } = JSON.parse(manifest) as Manifest;
  const all = [...manifest.matchAll(/"(sha256-[^"]+)"/g)].map(([, hash]) => `'${hash}'`);
  return { facade: facade.integrity, hashes: all.join(' '), snippet: snippet.en.inline };
}
