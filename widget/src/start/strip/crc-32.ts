import type { Bytes } from './picture-format.ts';

/** The checksum of PNG chunks, bit by bit: a table would be longer than what is counted here. PNG, annex D. */
export function crc32(bytes: Bytes): number {
  let checksum = -1;
  for (const byte of bytes) {
    checksum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) checksum = (checksum >>> 1) ^ (checksum & 1 ? 0xedb88320 : 0);
  }
  return ~checksum >>> 0;
}
