import { createHash } from 'node:crypto';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { PageFile } from './page-file.ts';

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const versionLength = 12;

/** A file of our pages under its address, such as `/pages/core.css?v=…`. */
export function createPageFile(address: string, contents: string | Uint8Array): PageFile {
  const bytes = new Uint8Array(Buffer.from(contents));
  const hash = createHash('sha256').update(bytes);
  const version = hash.copy().digest('hex').slice(0, versionLength);
  return {
    address: `${address}?v=${version}`,
    version,
    mediaType: mediaTypes[path.extname(address)] ?? 'application/octet-stream',
    integrity: `sha256-${hash.digest('base64')}`,
    bytes,
    brotli: new Uint8Array(brotliCompressSync(bytes)),
  };
}
