import { assertWhole } from './assert-whole.ts';
import type { Bytes } from './picture-format.ts';

/** A stretch of a file, not copied. Throws a RangeError where the file ends before it does. */
export function takeBytes(file: Bytes, start: number, end: number): Bytes {
  assertWhole(end <= file.length);
  return file.subarray(start, end);
}
