import type { Photo } from './photo.ts';

/** Colours and alpha apart; no alpha where all of it is opaque. */
export function separateAlpha(rgba: Uint8Array, width: number, height: number): Photo {
  const data = new Uint8ClampedArray(width * height * 3);
  const alpha = new Uint8Array(width * height);
  let isOpaque = true;
  for (let p = 0; p < alpha.length; p++) {
    data[p * 3] = rgba[p * 4]!;
    data[p * 3 + 1] = rgba[p * 4 + 1]!;
    data[p * 3 + 2] = rgba[p * 4 + 2]!;
    alpha[p] = rgba[p * 4 + 3]!;
    isOpaque &&= alpha[p] === 255;
  }
  return { data, width, height, ...(!isOpaque && { alpha }) };
}
