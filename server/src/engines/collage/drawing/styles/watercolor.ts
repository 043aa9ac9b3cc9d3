import { displace } from '../../pixels/displace.ts';
import { findEdges } from './find-edges.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { scaleOf } from '../../pixels/pixels.ts';
import { smoothAreas } from './smooth-areas.ts';

const paper = [250, 246, 236] as const;

/** Wet washes: wavering areas, pigment that pools and gathers at edges, paper showing at the rim. */
export function watercolor(pixels: Pixels, seed: number): Pixels {
  const { width, height } = pixels;
  const scale = scaleOf(pixels);
  const painted = smoothAreas(displace(pixels, 22 * scale, 42 * scale, seed), Math.max(1, Math.round(3.5 * scale)));
  const edges = findEdges(painted);
  const pools = createNoise(width, height, 170 * scale, seed + 3, 2);
  const grain = createNoise(width, height, 5, seed + 5, 1);
  const rim = createNoise(width, height, 80 * scale, seed + 8, 2);
  const { data } = painted;
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const edge = Math.min(1, (edges[p] as number) / 220);
      const pigment = 0.88 * (1 - 0.1 * edge + (pools[p] as number) * 0.4);
      const inside = Math.max(
        0,
        Math.min(
          1,
          (Math.min(x, y, width - 1 - x, height - 1 - y) / (40 * scale) + (rim[p] as number) * 2.2) * 1.6 - 0.2,
        ),
      );
      for (let channel = 0; channel < 3; channel++) {
        const value = 255 - (255 - (data[p * 3 + channel] as number)) * pigment - edge * 24 + (grain[p] as number) * 18;
        const ground = (paper[channel] as number) + (grain[p] as number) * 14;
        data[p * 3 + channel] = ground + (value - ground) * inside;
      }
    }
  }
  return painted;
}
