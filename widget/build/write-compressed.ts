import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface WrittenFile {
  file: string;
  brotliBytes: number;
}

/** Writes a file and, beside it, what a server sends to those who accept brotli or gzip. */
export async function writeCompressed(folder: string, file: string, contents: string): Promise<WrittenFile> {
  const brotli = compressSmallest(contents);
  await Promise.all([
    writeFile(join(folder, file), contents),
    writeFile(join(folder, `${file}.br`), brotli),
    writeFile(join(folder, `${file}.gz`), gzipSync(contents, { level: 9 })),
  ]);
  return { file, brotliBytes: brotli.length };
}

/** What the compressor guesses costs a small file some bytes, now these, now those: there it is cheap to try them all. */
function compressSmallest(contents: string): Buffer {
  const isSmall = contents.length < 8192;
  const [windows, postfixes] = isSmall
    ? [
        [10, 11, 12, 14, 16, 18, 22],
        [0, 1, 2, 3],
      ]
    : [[22], [0]];
  const results = windows.flatMap((window) => postfixes.map((postfix) => compress(contents, window, postfix)));
  return results.reduce((smallest, result) => (result.length < smallest.length ? result : smallest));
}

function compress(contents: string, window: number, postfix: number): Buffer {
  return brotliCompressSync(contents, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
    },
  });
}
