import { displace } from './displace.ts';
import { findEdges } from './find-edges.ts';
import { createNoise } from './noise.ts';
import type { Pixels } from './pixels.ts';
import { luminance, scaleOf } from './pixels.ts';
import { smoothAreas } from './smooth-areas.ts';

/** Graphite: firm outlines, hatching in two directions the darker the denser, a breath of colour. */
export function pencil(pixels: Pixels, seed: number): Pixels {
  const { width, height } = pixels;
  const scale = scaleOf(pixels);
  const drawn = displace(smoothAreas(pixels, Math.max(1, Math.round(2 * scale))), 6 * scale, 30 * scale, seed);
  const edges = findEdges(drawn);
  const hand = createNoise(width, height, 46 * scale, seed + 2, 2);
  const tooth = createNoise(width, height, 3, seed + 4, 1);
  const { data } = drawn;
  const wave = 0.62 / scale;
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const tone = luminance(data, p * 3) / 255;
      const bend = (hand[p] as number) * 9;
      const pressure = 0.75 + (tooth[p] as number) * 0.5;
      let value = 247 - Math.min(205, (edges[p] as number) * 1.05) * pressure;
      if (tone < 0.86) value -= Math.max(0, Math.sin((x + y * 0.75) * wave + bend)) * (0.86 - tone) * 190 * pressure;
      if (tone < 0.55) value -= Math.max(0, Math.sin((x * 0.8 - y) * wave + bend)) * (0.55 - tone) * 240 * pressure;
      value -= (1 - tone) * 44;
      data[p * 3] = value * 0.88 + (data[p * 3] as number) * 0.12;
      data[p * 3 + 1] = value * 0.88 + (data[p * 3 + 1] as number) * 0.12;
      data[p * 3 + 2] = value * 0.86 + (data[p * 3 + 2] as number) * 0.12;
    }
  }
  return drawn;
}
