import type { PictureType } from '../file-kinds.ts';
import { readBrands } from '../recognize-media-container.ts';

const pngSignatureLength = 8;
const chunkOverhead = 12;

/**
 * Whether a file says that it moves, in the ways the library does not know: it would show the first frame and say
 * nothing. Of WebP it knows the frames.
 */
export function isAnimated(bytes: Buffer, type: PictureType): boolean {
  if (type === 'png') return countPngFrames(bytes) > 1;
  return type === 'avif' && readBrands(bytes).some((brand) => brand === 'avis' || brand === 'msf1');
}

/** An `acTL` chunk stands before the pixels, or it does not count. https://www.w3.org/TR/png-3/#acTL-chunk */
function countPngFrames(bytes: Buffer): number {
  for (let start = pngSignatureLength; start + chunkOverhead <= bytes.length;) {
    const type = bytes.toString('latin1', start + 4, start + 8);
    if (type === 'acTL') return bytes.readUInt32BE(start + 8);
    if (type === 'IDAT') return 1;
    start += chunkOverhead + bytes.readUInt32BE(start);
  }
  return 1;
}
