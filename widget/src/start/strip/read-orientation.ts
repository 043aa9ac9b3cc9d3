import type { Bytes } from './picture-format.ts';
import { readText } from './read-text.ts';
import { viewOf } from './view-of.ts';

const orientationTag = 0x112;

/**
 * How pixels have to be turned, by the first directory of an EXIF block; 1 where it does not say. EXIF that cannot be read
 * turns nothing: no browser would turn by it either. CIPA DC-008, and TIFF 6.0, section 2.
 */
export function readOrientation(exif: Bytes): number {
  // In a JPEG its name stands before it; some programs write that into a WebP as well.
  const view = viewOf(exif.subarray(readText(exif, 0, 4) === 'Exif' ? 6 : 0));
  try {
    const isLittle = view.getUint16(0) === 0x4949;
    const start = view.getUint32(4, isLittle);
    const end = start + 12 * view.getUint16(start, isLittle);
    for (let entry = start + 2; entry < end; entry += 12) {
      if (view.getUint16(entry, isLittle) === orientationTag) return view.getUint16(entry + 8, isLittle);
    }
  } catch {}
  return 1;
}
