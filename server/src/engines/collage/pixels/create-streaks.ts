import { createRandom } from '../drawing/random.ts';

export interface StreakStyle {
  /** Radians. */
  angle: number;
  /** Of one streak, in pixels. */
  length: number;
  thickness: number;
}

const side = 256;

/** Strokes of one direction, 0 to 1: noise drawn out along it. `bend` in pixels pushes each place sideways. */
export function createStreaks(
  width: number,
  height: number,
  { angle, length, thickness }: StreakStyle,
  bend: Float32Array,
  seed: number,
): Float32Array {
  const random = createRandom(seed);
  const grid = Float32Array.from({ length: side * side }, () => random.between(0, 1));
  const shifts = Float32Array.from({ length: side }, () => random.between(0, side));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const out = new Float32Array(width * height);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const v = (y * cos - x * sin + bend[p]!) / thickness;
      const u = (x * cos + y * sin) / length;
      const row = Math.floor(v);
      const across = smooth(v - row);
      const one = sample(grid, shifts, u, row & (side - 1));
      out[p] = one + (sample(grid, shifts, u, (row + 1) & (side - 1)) - one) * across;
    }
  }
  return out;
}

/** Each row is shifted by a length of its own, so that streaks do not end side by side. */
function sample(grid: Float32Array, shifts: Float32Array, u: number, row: number): number {
  const at = u + shifts[row]!;
  const column = Math.floor(at);
  const from = grid[row * side + (column & (side - 1))]!;
  return from + (grid[row * side + ((column + 1) & (side - 1))]! - from) * smooth(at - column);
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}
