import { deflateSync } from 'node:zlib';
import { createPngChunk } from './create-png-chunk.ts';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A black picture of this size, made without a graphics library: large ones take a few kilobytes. */
export function createFlatPng(width: number, height: number, bitsPerPixel: 1 | 8 = 8): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, bitsPerPixel, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rowLength = 1 + Math.ceil((width * bitsPerPixel) / 8);
  const pixels = deflateSync(Buffer.alloc(rowLength * height));
  const chunks = [createPngChunk('IHDR', header), createPngChunk('IDAT', pixels), createPngChunk('IEND', Buffer.of())];
  return Buffer.concat([signature, ...chunks]);
}
