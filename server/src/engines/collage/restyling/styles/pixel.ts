import { choosePalette, nearestColor } from '../../pixels/choose-palette.ts';
import type { LabColor } from '../../pixels/choose-palette.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { createLabPlanes, fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { LabPlanes } from '../../pixels/lab-planes.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';

/** Ordered dithering (B. Bayer, 1973). */
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const;
const ditherRange = 0.045;
const crispness = 0.3;
const vivid = 1.12;

/** Big square pixels from a palette of the picture's own colours, as an old console would have shown it. */
export function pixel(pixels: Pixels, strength: number, seed: number): Pixels {
  const scale = strokeScaleOf(pixels);
  const grid = layGrid(pixels, Math.max(2, Math.round((3 + 5 * strength) * scale)), seed);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1, 2 * scale));
  const calm = smoothAlongForms(picture, flow, { sigma: grid.size * 0.3, tolerance: 0.06, passes: 1 });
  const blocks = crispen(shrink(calm, grid));
  dither(blocks, choosePalette(blocks, Math.round(56 - 28 * strength)));
  return enlarge(fromLabPlanes(blocks), grid, pixels);
}

/** For each column and row of pixels the column and row of blocks it lies in. */
interface Grid {
  size: number;
  columns: Uint16Array;
  rows: Uint16Array;
}

/** The seed moves the grid, and with it which pixels make a block. */
function layGrid({ width, height }: Pixels, size: number, seed: number): Grid {
  const [left, top] = [seed % size, Math.floor(seed / size) % size];
  return {
    size,
    columns: Uint16Array.from({ length: width }, (_, x) => Math.floor((x + left) / size)),
    rows: Uint16Array.from({ length: height }, (_, y) => Math.floor((y + top) / size)),
  };
}

function shrink({ lightness, a, b, width, height }: LabPlanes, { columns, rows }: Grid): LabPlanes {
  const out = createLabPlanes(columns[width - 1]! + 1, rows[height - 1]! + 1);
  const counts = new Uint32Array(out.lightness.length);
  for (let p = 0; p < lightness.length; p++) {
    const block = rows[Math.floor(p / width)]! * out.width + columns[p % width]!;
    counts[block]!++;
    out.lightness[block]! += lightness[p]!;
    out.a[block]! += a[p]!;
    out.b[block]! += b[p]!;
  }
  for (const plane of [out.lightness, out.a, out.b])
    for (let block = 0; block < counts.length; block++) plane[block]! /= counts[block]!;
  return out;
}

/** Gives back what shrinking took from the contrast between neighbours. */
function crispen(blocks: LabPlanes): LabPlanes {
  const { lightness: before, width, height } = blocks;
  const at = (x: number, y: number): number =>
    before[Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))]!;
  const lightness = before.map((value, p) => {
    const [x, y] = [p % width, Math.floor(p / width)];
    const around = (at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1)) / 4;
    return value + (value - around) * crispness;
  });
  return { ...blocks, lightness };
}

function dither({ lightness, a, b, width }: LabPlanes, palette: readonly LabColor[]): void {
  for (let p = 0; p < lightness.length; p++) {
    const cell = (Math.floor(p / width) & 3) * 4 + ((p % width) & 3);
    const shift = (bayer[cell]! / 15 - 0.5) * ditherRange;
    const color = palette[nearestColor(palette, [lightness[p]! + shift, a[p]!, b[p]!])]!;
    lightness[p] = color[0];
    a[p] = color[1] * vivid;
    b[p] = color[2] * vivid;
  }
}

function enlarge(blocks: Pixels, { columns, rows }: Grid, { width, height }: Pixels): Pixels {
  const data = new Uint8ClampedArray(width * height * 3);
  for (let p = 0; p < width * height; p++) {
    const block = (rows[Math.floor(p / width)]! * blocks.width + columns[p % width]!) * 3;
    data.set(blocks.data.subarray(block, block + 3), p * 3);
  }
  return { data, width, height };
}
