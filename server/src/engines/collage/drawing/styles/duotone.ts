import { createRandom } from '../random.ts';
import { toRgb } from '../oklab.ts';
import { createNoise } from './noise.ts';
import type { Pixels } from './pixels.ts';
import { luminance } from './pixels.ts';

const inks = [
  ['#1d1a4b', '#ff5a4f', '#fff1d6'],
  ['#12324a', '#2fa39a', '#fdf3d8'],
  ['#3b1140', '#f2789f', '#fff0e2'],
  ['#1c2b59', '#f2a33c', '#fff6e0'],
] as const;

/** Two inks on cream paper. */
export function duotone(pixels: Pixels, seed: number): Pixels {
  const [dark, middle, paper] = createRandom(seed).pick(inks).map(toRgb) as [number[], number[], number[]];
  const { data, width, height } = pixels;
  const grain = createNoise(width, height, 4, seed, 1);
  const range = toneRange(data);
  for (let p = 0; p < width * height; p++) {
    const tone = (luminance(data, p * 3) - range.low) / (range.high - range.low) + (grain[p] as number) * 0.1;
    const clamped = Math.max(0, Math.min(1, tone));
    const [from, to, share] = clamped < 0.5 ? [dark, middle, clamped * 2] : [middle, paper, clamped * 2 - 1];
    for (let channel = 0; channel < 3; channel++) data[p * 3 + channel] = (from[channel] as number) + ((to[channel] as number) - (from[channel] as number)) * share;
  }
  return pixels;
}

/** The tones that hold all but the outer two hundredths: night scenes use both inks too. */
function toneRange(data: Uint8ClampedArray): { low: number; high: number } {
  const counts = new Uint32Array(256);
  for (let offset = 0; offset < data.length; offset += 3) counts[Math.round(luminance(data, offset))]!++;
  const edge = data.length / 3 / 50;
  const rank = (wanted: number): number => {
    let seen = 0;
    return counts.findIndex((count) => (seen += count) > wanted);
  };
  const [low, high] = [rank(edge), rank(data.length / 3 - edge)];
  return { low, high: Math.max(low + 40, high) };
}
