import { createRandom } from '../drawing/random.ts';
import type { Photo } from './photo.ts';

/** Something like a photograph: a sky that pales, a red ball before it, dark ground, and a sensor's noise over all. */
export function createTestPhoto(width: number, height: number): Photo {
  const random = createRandom(1);
  const data = new Uint8ClampedArray(width * height * 3);
  for (let p = 0; p < width * height; p++) {
    const [x, y] = [(p % width) / width, Math.floor(p / width) / height];
    const color = colorAt(x, y);
    for (let channel = 0; channel < 3; channel++) data[p * 3 + channel] = color[channel]! + random.between(-6, 6);
  }
  return { data, width, height };
}

function colorAt(x: number, y: number): readonly [number, number, number] {
  const away = Math.hypot(x - 0.45, y - 0.5) / 0.28;
  if (away < 1) return [225 - 90 * away, 50 + 20 * x, 40];
  if (y > 0.75) return [60 + 30 * x, 70 - 20 * y, 30];
  return [90 + 120 * y, 140 + 80 * y, 230];
}
