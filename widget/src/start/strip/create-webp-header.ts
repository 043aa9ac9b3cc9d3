import type { Bytes } from './picture-format.ts';
import { viewOf } from './view-of.ts';

const alphaFlag = 16;

/**
 * The header that a simple WebP file lacks, and needs before anything can stand beside its pixels. Their own header tells
 * size, in 14 bits a side, and transparency: RFC 6386 where they are lossy, RFC 9649 where they are not.
 */
export function createWebpHeader(lossy: Bytes | undefined, lossless: Bytes = new Uint8Array()): Bytes {
  if (lossy) return createHeader(0, viewOf(lossy).getUint16(6, true) - 1, viewOf(lossy).getUint16(8, true) - 1);
  const bits = viewOf(lossless).getUint32(1, true);
  return createHeader(bits & (1 << 28) ? alphaFlag : 0, bits, bits >> 14);
}

function createHeader(flags: number, width: number, height: number): Bytes {
  return Uint8Array.of(flags, 0, 0, 0, width, (width >> 8) & 63, 0, height, (height >> 8) & 63, 0);
}
