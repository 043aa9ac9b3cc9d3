import type { Bytes } from '../picture-format.ts';
import { joinBytes } from './join-bytes.ts';

/** Puts a segment at the beginning of a JPEG, as cameras do. */
export function insertJpegSegment(file: Bytes, marker: number, data: Bytes | string): Bytes {
  const length = data.length + 2;
  return joinBytes(file.subarray(0, 2), 0xff, marker, length >> 8, length & 255, data, file.subarray(2));
}
