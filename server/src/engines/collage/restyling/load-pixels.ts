import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { Photo } from './photo.ts';

export function loadPixels({ data, alpha, width, height }: Photo): Sharp {
  if (!alpha) return sharp(data, { raw: { width, height, channels: 3 } });
  const rgba = new Uint8ClampedArray(alpha.length * 4);
  for (let p = 0; p < alpha.length; p++) {
    rgba[p * 4] = data[p * 3]!;
    rgba[p * 4 + 1] = data[p * 3 + 1]!;
    rgba[p * 4 + 2] = data[p * 3 + 2]!;
    rgba[p * 4 + 3] = alpha[p]!;
  }
  return sharp(rgba, { raw: { width, height, channels: 4 } });
}
