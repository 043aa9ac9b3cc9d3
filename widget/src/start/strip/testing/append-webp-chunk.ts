import type { Bytes } from '../picture-format.ts';
import { joinBytes } from './join-bytes.ts';
import { uint32 } from './uint-32.ts';

/** Puts a chunk at the end of a WebP file, without a word of it in its header. */
export function appendWebpChunk(file: Bytes, type: string, data: Bytes | string): Bytes {
  const chunk = joinBytes(type, uint32(data.length, true), data, '\0'.repeat(data.length % 2));
  const content = joinBytes(file.subarray(8), chunk);
  return joinBytes('RIFF', uint32(content.length, true), content);
}
