import type { Pixels } from '../../pixels/pixels.ts';
import { luminance } from '../../pixels/pixels.ts';

const across = 160;
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const;

/** Big square pixels of few colours. Each block takes its commonest colour, unless something small stands out in it. */
export function pixel({ data, width, height }: Pixels): Pixels {
  const size = Math.max(2, Math.round(Math.min(width, height) / across));
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y += size) {
    for (let x = 0; x < width; x += size) {
      const color = blockColor(data, width, x, y, Math.min(width, x + size), Math.min(height, y + size));
      const dither = ((bayer[((y / size) & 3) * 4 + ((x / size) & 3)] ?? 0) / 16 - 0.5) * 8;
      fillBlock(
        out,
        width,
        x,
        y,
        Math.min(width, x + size),
        Math.min(height, y + size),
        color.map((value) => Math.round((value + dither) / 18) * 18),
      );
    }
  }
  return { data: out, width, height };
}

function blockColor(
  data: Uint8ClampedArray,
  width: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number[] {
  const groups = new Map<number, { count: number; offset: number }>();
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const offset = (y * width + x) * 3;
      const key =
        (((data[offset] as number) >> 5) << 6) |
        (((data[offset + 1] as number) >> 5) << 3) |
        ((data[offset + 2] as number) >> 5);
      const group = groups.get(key);
      if (group) group.count++;
      else groups.set(key, { count: 1, offset });
    }
  }
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  const [main] = sorted;
  if (!main) return [0, 0, 0];
  const share = (right - left) * (bottom - top) * 0.3;
  const standout = sorted.find(
    ({ count, offset }) => count > share && Math.abs(luminance(data, offset) - luminance(data, main.offset)) > 70,
  );
  const { offset } = standout ?? main;
  return [data[offset] as number, data[offset + 1] as number, data[offset + 2] as number];
}

function fillBlock(
  out: Uint8ClampedArray,
  width: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  [r = 0, g = 0, b = 0]: number[],
): void {
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const offset = (y * width + x) * 3;
      out[offset] = r;
      out[offset + 1] = g;
      out[offset + 2] = b;
    }
  }
}
