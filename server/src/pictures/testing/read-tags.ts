import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeTemporaryFolder } from '../../storage/testing/make-temporary-folder.ts';

export type Tags = Record<string, unknown>;

const exiftool = fileURLToPath(import.meta.resolve('exiftool-vendored.pl/bin/exiftool'));
const run = promisify(execFile);

/** What exiftool finds in each file: tags by `group:name`, its own warnings included, in one run. */
export async function readTags(files: readonly Uint8Array[]): Promise<Tags[]> {
  const folder = await makeTemporaryFolder();
  const paths = files.map((_, index) => join(folder, `file-${index}`));
  await Promise.all(files.map((bytes, index) => writeFile(paths[index] ?? '', bytes)));
  const { stdout } = await run('perl', [
    exiftool,
    '-json',
    '-G1',
    '-a',
    '-validate',
    '-warning',
    '-error',
    '-all',
    ...paths,
  ]);
  return JSON.parse(stdout) as Tags[];
}
