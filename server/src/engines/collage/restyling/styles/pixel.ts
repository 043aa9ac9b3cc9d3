import { choosePalette, nearestColor } from '../../pixels/choose-palette.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { createLabPlanes, fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { LabPlanes } from '../../pixels/lab-planes.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { scaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';

/** Ordered dithering (B. Bayer, 1973). */
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const;

/** Big square pixels from a palette of the picture's own colours, as an old console would have shown it. */
export function pixel(pixels: Pixels, strength: number): Pixels {
  const { width, height } = pixels;
  const size = Math.max(2, Math.round((Math.min(width, height) / 128) * (0.35 + 0.65 * strength)));
  const scale = scaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1, 2 * scale));
  const smooth = smoothAlongForms(picture, flow, { sigma: size * 0.3, tolerance: 0.06, passes: 1 });
  const blocks = shrink(smooth, size);
  crispen(blocks, 0.5);
  const palette = choosePalette(blocks, Math.round(56 - 28 * strength));
  dither(blocks, palette);
  return enlarge(fromLabPlanes(blocks), size, width, height);
}

function shrink(picture: LabPlanes, size: number): LabPlanes {
  const out = createLabPlanes(Math.ceil(picture.width / size), Math.ceil(picture.height / size));
  for (const channel of ['lightness', 'a', 'b'] as const) {
    for (let p = 0; p < out.lightness.length; p++) {
      const [left, top] = [(p % out.width) * size, Math.floor(p / out.width) * size];
      out[channel][p] = meanOf(
        picture[channel],
        picture.width,
        left,
        top,
        Math.min(picture.width, left + size),
        Math.min(picture.height, top + size),
      );
    }
  }
  return out;
}

function meanOf(plane: Float32Array, stride: number, left: number, top: number, right: number, bottom: number): number {
  let sum = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += plane[y * stride + x]!;
  return sum / ((right - left) * (bottom - top));
}

/** What shrinking took from the contrast between neighbours. */
function crispen({ lightness, width, height }: LabPlanes, amount: number): void {
  const before = Float32Array.from(lightness);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const around =
        before[y * width + Math.max(0, x - 1)]! +
        before[y * width + Math.min(width - 1, x + 1)]! +
        before[Math.max(0, y - 1) * width + x]! +
        before[Math.min(height - 1, y + 1) * width + x]!;
      lightness[p] = before[p]! + (before[p]! - around / 4) * amount;
    }
  }
}

function dither({ lightness, a, b, width }: LabPlanes, palette: ReturnType<typeof choosePalette>): void {
  for (let p = 0; p < lightness.length; p++) {
    const [x, y] = [p % width, Math.floor(p / width)];
    const shift = (bayer[(y & 3) * 4 + (x & 3)]! / 15 - 0.5) * 0.045;
    const color = palette[nearestColor(palette, lightness[p]! + shift, a[p]!, b[p]!)]!;
    lightness[p] = color[0];
    a[p] = color[1] * 1.12;
    b[p] = color[2] * 1.12;
  }
}

function enlarge(blocks: Pixels, size: number, width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 3);
  for (let y = 0, offset = 0; y < height; y++) {
    for (let x = 0; x < width; x++, offset += 3) {
      const from = (Math.floor(y / size) * blocks.width + Math.floor(x / size)) * 3;
      data[offset] = blocks.data[from]!;
      data[offset + 1] = blocks.data[from + 1]!;
      data[offset + 2] = blocks.data[from + 2]!;
    }
  }
  return { data, width, height };
}
