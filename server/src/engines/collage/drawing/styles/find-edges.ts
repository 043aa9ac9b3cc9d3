import type { Pixels } from '../../pixels/pixels.ts';
import { luminance } from '../../pixels/pixels.ts';

/** Sobel strength of brightness with a part of the red-blue difference, so that equal greys of two hues still part. */
export function findEdges({ data, width, height }: Pixels): Float32Array {
  const tone = new Float32Array(width * height);
  for (let index = 0; index < tone.length; index++)
    tone[index] = luminance(data, index * 3) + 0.5 * ((data[index * 3] as number) - (data[index * 3 + 2] as number));
  const edges = new Float32Array(width * height);
  const at = (position: number): number => tone[position] as number;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const p = y * width + x;
      const across =
        at(p + 1 - width) + 2 * at(p + 1) + at(p + 1 + width) - at(p - 1 - width) - 2 * at(p - 1) - at(p - 1 + width);
      const down =
        at(p + width - 1) +
        2 * at(p + width) +
        at(p + width + 1) -
        at(p - width - 1) -
        2 * at(p - width) -
        at(p - width + 1);
      edges[p] = Math.sqrt(across * across + down * down);
    }
  }
  return edges;
}
