import { crc32 } from '../crc-32.ts';
import type { Bytes } from '../picture-format.ts';
import { joinBytes } from './join-bytes.ts';
import { uint32 } from './uint-32.ts';

const headerEnd = 33;

/** Puts a chunk behind the header of a PNG, or before its end. */
export function insertPngChunk(file: Bytes, type: string, data: Bytes | string, position = headerEnd): Bytes {
  const body = joinBytes(type, data);
  const chunk = joinBytes(uint32(data.length), body, uint32(crc32(body)));
  return joinBytes(file.slice(0, position), chunk, file.slice(position));
}
