import type { Pixels } from '../pixels/pixels.ts';
import type { Photo } from './photo.ts';

export function flattenOnWhite({ data, alpha, width, height }: Photo): Pixels {
  const flat = alpha
    ? data.map((value, offset) => 255 + ((value - 255) * alpha[Math.floor(offset / 3)]!) / 255)
    : data.slice();
  return { data: flat, width, height };
}
