import { createRandom } from '../random.ts';
import { toRgb } from '../oklab.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { luminance } from '../../pixels/pixels.ts';
import { toneRange } from './tone-range.ts';

const inks = [
  ['#1d1a4b', '#ff5a4f', '#fff1d6'],
  ['#12324a', '#2fa39a', '#fdf3d8'],
  ['#3b1140', '#f2789f', '#fff0e2'],
  ['#1c2b59', '#f2a33c', '#fff6e0'],
] as const;

/** Two inks on cream paper. */
export function duotone(pixels: Pixels, seed: number): Pixels {
  const names = createRandom(seed).pick(inks);
  const [dark, middle, paper] = [toRgb(names[0]), toRgb(names[1]), toRgb(names[2])];
  const { data, width, height } = pixels;
  const grain = createNoise(width, height, 4, seed, 1);
  const range = toneRange(pixels);
  for (let p = 0; p < width * height; p++) {
    const tone = (luminance(data, p * 3) - range.low) / (range.high - range.low) + (grain[p] as number) * 0.045;
    const clamped = Math.max(0, Math.min(1, tone));
    const [from, to, share] = clamped < 0.5 ? [dark, middle, clamped * 2] : [middle, paper, clamped * 2 - 1];
    for (let channel = 0; channel < 3; channel++)
      data[p * 3 + channel] = (from[channel] as number) + ((to[channel] as number) - (from[channel] as number)) * share;
  }
  return pixels;
}
