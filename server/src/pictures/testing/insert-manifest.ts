import type { EnginePicture } from '../../engines/engine.ts';
import { appendWebpChunk } from './append-webp-chunk.ts';
import { insertJpegSegment } from './insert-jpeg-segment.ts';
import { insertPngChunk } from './insert-png-chunk.ts';

const maxPartLength = 60_000;

const inserters: Record<EnginePicture['mediaType'], (bytes: Buffer, box: Buffer) => Buffer> = {
  'image/png': (bytes, box) => insertPngChunk(bytes, 'caBX', box),
  'image/jpeg': insertSegments,
  'image/webp': (bytes, box) => appendWebpChunk(bytes, 'C2PA', box),
};

/** Puts a JUMBF box where each format keeps C2PA manifests. */
export function insertManifest({ bytes, mediaType }: EnginePicture, box: Buffer): Buffer {
  return inserters[mediaType](Buffer.from(bytes), box);
}

/** In parts, each with the header of the box; the last one first, as each goes before those that are there. */
function insertSegments(jpeg: Buffer, box: Buffer): Buffer {
  const [header, content] = [box.subarray(0, 8), box.subarray(8)];
  let result = jpeg;
  for (let number = Math.max(1, Math.ceil(content.length / maxPartLength)); number > 0; number -= 1) {
    const start = Buffer.from('JP\0\x01\0\0\0\0', 'latin1');
    start.writeUInt32BE(number, 4);
    const part = content.subarray((number - 1) * maxPartLength, number * maxPartLength);
    result = insertJpegSegment(result, 0xeb, Buffer.concat([start, header, part]));
  }
  return result;
}
