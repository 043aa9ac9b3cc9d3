import { createNoise } from './noise.ts';
import type { Pixels } from './pixels.ts';

/** Shifts every pixel a little along smooth noise: edges waver as drawn by hand. */
export function displace(pixels: Pixels, amount: number, cell: number, seed: number): Pixels {
  const { data, width, height } = pixels;
  const [across, down] = [createNoise(width, height, cell, seed, 2), createNoise(width, height, cell, seed + 9, 2)];
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const fromX = Math.max(0, Math.min(width - 1, Math.round(x + (across[p] as number) * amount)));
      const fromY = Math.max(0, Math.min(height - 1, Math.round(y + (down[p] as number) * amount)));
      const from = (fromY * width + fromX) * 3;
      out[p * 3] = data[from] as number;
      out[p * 3 + 1] = data[from + 1] as number;
      out[p * 3 + 2] = data[from + 2] as number;
    }
  }
  return { data: out, width, height };
}
