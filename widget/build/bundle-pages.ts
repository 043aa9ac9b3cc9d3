import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

const folder = join(import.meta.dirname, '../src/pages');

/** The scripts of our own pages, by file: one for each folder, each a whole of its own. */
export async function bundlePages(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of await readdir(folder)) {
    files[`${name}.js`] = await bundle(join(folder, name, 'define.ts'), []);
  }
  return files;
}
