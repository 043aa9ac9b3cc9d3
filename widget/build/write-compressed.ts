import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface WrittenFile {
  file: string;
  brotliBytes: number;
}

/** Writes a file and, beside it, what a server sends to those who accept brotli or gzip. */
export async function writeCompressed(folder: string, file: string, contents: string): Promise<WrittenFile> {
  const brotli = brotliCompressSync(contents, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  await Promise.all([
    writeFile(join(folder, file), contents),
    writeFile(join(folder, `${file}.br`), brotli),
    writeFile(join(folder, `${file}.gz`), gzipSync(contents, { level: 9 })),
  ]);
  return { file, brotliBytes: brotli.length };
}
