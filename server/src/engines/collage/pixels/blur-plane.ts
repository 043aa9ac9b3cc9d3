/** Gaussian blur of one channel by three extended box filters (P. Gwosdek and others, 2011): any width costs the same. */
export function blurPlane(plane: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const box = chooseBox(sigma);
  const from = plane.slice();
  const to = new Float32Array(plane.length);
  for (let pass = 0; pass < boxes; pass++) {
    blurRows(from, to, width, height, box);
    blurColumns(to, from, width, height, box);
  }
  return from;
}

const boxes = 3;

/** A box of whole pixels, and the share of one more at either end. */
interface Box {
  radius: number;
  rim: number;
}

function chooseBox(sigma: number): Box {
  const variance = (sigma * sigma) / boxes;
  const radius = Math.floor((Math.sqrt(12 * variance + 1) - 1) / 2);
  const length = 2 * radius + 1;
  const rim = (length * (radius * (radius + 1) - 3 * variance)) / (6 * (variance - (radius + 1) ** 2));
  return { radius, rim };
}

function blurRows(from: Float32Array, to: Float32Array, width: number, height: number, { radius, rim }: Box): void {
  const share = 1 / (2 * radius + 1 + 2 * rim);
  const last = width - 1;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = -radius; x <= radius; x++) sum += from[row + Math.max(0, Math.min(last, x))]!;
    for (let x = 0; x < width; x++) {
      const before = from[row + Math.max(0, x - radius - 1)]!;
      const after = from[row + Math.min(last, x + radius + 1)]!;
      to[row + x] = (sum + (before + after) * rim) * share;
      sum += after - from[row + Math.max(0, x - radius)]!;
    }
  }
}

/** All columns at once, row by row: memory is read in the order it lies. */
function blurColumns(from: Float32Array, to: Float32Array, width: number, height: number, { radius, rim }: Box): void {
  const share = 1 / (2 * radius + 1 + 2 * rim);
  const last = height - 1;
  const sums = new Float64Array(width);
  const rowAt = (y: number): number => Math.max(0, Math.min(last, y)) * width;
  for (let y = -radius; y <= radius; y++) {
    const row = rowAt(y);
    for (let x = 0; x < width; x++) sums[x]! += from[row + x]!;
  }
  for (let y = 0; y < height; y++) {
    const [row, before, after, leaving] = [y * width, rowAt(y - radius - 1), rowAt(y + radius + 1), rowAt(y - radius)];
    for (let x = 0; x < width; x++) {
      const next = from[after + x]!;
      to[row + x] = (sums[x]! + (from[before + x]! + next) * rim) * share;
      sums[x]! += next - from[leaving + x]!;
    }
  }
}
