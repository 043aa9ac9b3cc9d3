import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const npm = join(import.meta.dirname, '..');
const compiler = join(npm, '../../node_modules/typescript/bin/tsc');
const relativeImport = /^(?:import|export) [^;]*? from '(\.[^']+)\.ts';\n/gm;
const contractImport = /^import type [^;]*? from '@vignette\/server\/contract';\n/gm;

/** The declarations of the door and of all it names, in one piece; the types of the contract are left for another to add. */
export async function declareDoor(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vignette-types-'));
  try {
    const words = [compiler, '-p', join(npm, 'door/tsconfig.json'), '--outDir', folder];
    await promisify(execFile)(process.execPath, words);
    return await flatten(join(folder, 'widget/npm/door/index.d.ts'), new Set());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a file imports stands before it, once. */
async function flatten(file: string, seen: Set<string>): Promise<string> {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = await readFile(file, 'utf8');
  const parts: string[] = [];
  for (const [, path] of text.matchAll(relativeImport)) {
    parts.push(await flatten(join(dirname(file), `${path}.d.ts`), seen));
  }
  const own = text.replaceAll(relativeImport, '').replaceAll(contractImport, '').replace('export {};\n', '');
  if (/\bimport\b.*['"]/.test(own)) throw new Error(`${file} imports what no customer has:\n${own}`);
  return [...parts, own].join('');
}
