import type { Bytes } from './picture-format.ts';

/** For numbers of several bytes; throws a RangeError where the bytes end before they do. */
export function viewOf({ buffer, byteOffset, byteLength }: Bytes): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
