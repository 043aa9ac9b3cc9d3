import { createRandom } from '../drawing/random.ts';

/** Smooth value noise between -0.5 and 0.5, in cells of the given size with finer octaves over them. */
export function createNoise(width: number, height: number, cell: number, seed: number, octaves = 3): Float32Array {
  const noise = new Float32Array(width * height);
  let [amplitude, total] = [0.5, 0];
  for (let octave = 0; octave < octaves; octave++) {
    addOctave(noise, width, height, Math.max(2, cell / 2 ** octave), seed + octave * 77, amplitude);
    total += amplitude;
    amplitude /= 2;
  }
  for (let index = 0; index < noise.length; index++) noise[index] = (noise[index] as number) / total - 0.5;
  return noise;
}

function addOctave(
  noise: Float32Array,
  width: number,
  height: number,
  cell: number,
  seed: number,
  amplitude: number,
): void {
  const columns = Math.ceil(width / cell) + 2;
  const random = createRandom(seed);
  const grid = Float32Array.from({ length: columns * (Math.ceil(height / cell) + 2) }, () => random.between(0, 1));
  const [lefts, shares] = [new Int32Array(width), new Float32Array(width)];
  for (let x = 0; x < width; x++) {
    const at = x / cell;
    lefts[x] = Math.floor(at);
    shares[x] = smooth(at - Math.floor(at));
  }
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell);
    const down = smooth(y / cell - row);
    for (let x = 0; x < width; x++) {
      const corner = row * columns + (lefts[x] as number);
      const across = shares[x] as number;
      const top = (grid[corner] as number) + ((grid[corner + 1] as number) - (grid[corner] as number)) * across;
      const low =
        (grid[corner + columns] as number) +
        ((grid[corner + columns + 1] as number) - (grid[corner + columns] as number)) * across;
      noise[y * width + x] = (noise[y * width + x] as number) + (top + (low - top) * down) * amplitude;
    }
  }
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}
