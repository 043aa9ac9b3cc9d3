import { createRandom } from '../random.ts';
import type { Pixels } from '../../pixels/pixels.ts';

/** As drawn, under a light grain that keeps smooth skies from banding. */
export function flat(pixels: Pixels, seed: number): Pixels {
  const random = createRandom(seed);
  const { data } = pixels;
  for (let offset = 0; offset < data.length; offset += 3) {
    const grain = random.between(-3, 3);
    data[offset] = (data[offset] as number) + grain;
    data[offset + 1] = (data[offset + 1] as number) + grain;
    data[offset + 2] = (data[offset + 2] as number) + grain;
  }
  return pixels;
}
