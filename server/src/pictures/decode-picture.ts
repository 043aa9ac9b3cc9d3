import type { DecodedPicture } from './decoded-picture.ts';
import { loadPicture } from './load-picture.ts';
import { resizePicture } from './resize-picture.ts';

/** Decodes upright, in 8-bit sRGB, and no larger than `longestSide`. */
export async function decodePicture(bytes: Uint8Array, longestSide: number): Promise<DecodedPicture> {
  return resizePicture(loadPicture(bytes).autoOrient().toColourspace('srgb'), longestSide);
}
