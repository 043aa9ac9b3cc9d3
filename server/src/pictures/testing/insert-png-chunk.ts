import { createPngChunk } from './create-png-chunk.ts';

const headerEnd = 33;

/** Puts a chunk right behind the header of a PNG. */
export function insertPngChunk(png: Uint8Array, type: string, data: Uint8Array): Buffer {
  return Buffer.concat([png.subarray(0, headerEnd), createPngChunk(type, data), png.subarray(headerEnd)]);
}
