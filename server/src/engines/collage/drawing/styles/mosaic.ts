import { createRandom } from '../random.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { scaleOf } from '../../pixels/pixels.ts';

interface Tile {
  x: number;
  y: number;
  tint: number;
}

/** Small set stones with dark joints: each pixel belongs to the nearest of a jittered grid of points. */
export function mosaic({ data, width, height }: Pixels, seed: number): Pixels {
  const scale = scaleOf({ data, width, height });
  const size = Math.max(4, 12.5 * scale);
  const columns = Math.ceil(width / size) + 2;
  const rows = Math.ceil(height / size) + 2;
  const tiles = layTiles(columns, rows, size, seed);
  const joint = 1.1 * Math.max(0.6, scale);
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0, p = 0; y < height; y++) {
    const row = Math.floor(y / size);
    for (let x = 0; x < width; x++, p += 3) {
      const column = Math.floor(x / size);
      let [nearest, second] = [Infinity, Infinity];
      let tile: Tile | undefined;
      for (let j = Math.max(0, row - 1); j < Math.min(rows, row + 3); j++) {
        for (let i = Math.max(0, column - 1); i < Math.min(columns, column + 3); i++) {
          const other = tiles[j * columns + i] as Tile;
          const distance = (other.x - x) ** 2 + (other.y - y) ** 2;
          if (distance < nearest) {
            second = nearest;
            nearest = distance;
            tile = other;
          } else if (distance < second) second = distance;
        }
      }
      paintStone(data, out, width, height, p, tile as Tile, Math.sqrt(second) - Math.sqrt(nearest) < joint * 2);
    }
  }
  return { data: out, width, height };
}

function layTiles(columns: number, rows: number, size: number, seed: number): Tile[] {
  const random = createRandom(seed);
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: ((index % columns) - 0.5 + random.between(0.12, 0.88)) * size,
    y: (Math.floor(index / columns) - 0.5 + random.between(0.12, 0.88)) * size,
    tint: random.between(-13, 13),
  }));
}

function paintStone(
  data: Uint8ClampedArray,
  out: Uint8ClampedArray,
  width: number,
  height: number,
  p: number,
  { x, y, tint }: Tile,
  isJoint: boolean,
): void {
  const from =
    (Math.max(0, Math.min(height - 1, Math.round(y))) * width + Math.max(0, Math.min(width - 1, Math.round(x)))) * 3;
  const factor = isJoint ? 0.34 : 1;
  for (let channel = 0; channel < 3; channel++)
    out[p + channel] = ((data[from + channel] as number) + tint) * factor + (isJoint ? 10 : 0);
}
