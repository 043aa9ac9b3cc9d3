import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { PageFile } from './page-file.ts';

const compress = promisify(brotliCompress);
const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** As small as brotli makes it. */
export async function compressFile(file: string, contents: string | Uint8Array): Promise<PageFile> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const mediaType = mediaTypes[path.extname(file)] ?? 'application/octet-stream';
  return { path: file, mediaType, body: await compress(contents, { params }), encoding: 'br' };
}
