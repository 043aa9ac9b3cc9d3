import { createRandom } from '../random.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { luminance, scaleOf } from '../../pixels/pixels.ts';

interface Stroke {
  x: number;
  y: number;
  angle: number;
  length: number;
  width: number;
}

/** Brush strokes along the forms, broad ones first, finer ones where they fell short (after A. Hertzmann, 1998), lit as thick paint is. */
export function oil(pixels: Pixels, seed: number): Pixels {
  const scale = scaleOf(pixels);
  const tones = blurTones(pixels, Math.max(1, Math.round(3 * scale)));
  const canvas: Pixels = { ...pixels, data: new Uint8ClampedArray(pixels.data) };
  const relief = new Float32Array(pixels.width * pixels.height);
  const sway = createNoise(pixels.width, pixels.height, 180 * scale, seed + 4, 2);
  for (const [pass, size] of [11, 6, 3.2, 1.8].entries())
    paintPass(pixels, canvas, relief, tones, sway, Math.max(1.4, size * scale), pass, seed + pass);
  lightRelief(canvas, relief);
  return canvas;
}

function paintPass(
  source: Pixels,
  canvas: Pixels,
  relief: Float32Array,
  tones: Float32Array,
  sway: Float32Array,
  size: number,
  pass: number,
  seed: number,
): void {
  const random = createRandom(seed);
  const { width, height, data } = source;
  const step = size * 1.35;
  for (let gridY = 0; gridY < height + step; gridY += step) {
    for (let gridX = 0; gridX < width + step; gridX += step) {
      const x = Math.max(0, Math.min(width - 1, Math.round(gridX + random.between(-0.6, 0.6) * step)));
      const y = Math.max(0, Math.min(height - 1, Math.round(gridY + random.between(-0.6, 0.6) * step)));
      const { strength, angle } = slopeAt(tones, width, height, x, y);
      const p = (y * width + x) * 3;
      if (pass > 0 && difference(data, canvas.data, p) < 34) continue;
      const tint = random.between(-9, 9) * (pass > 1 ? 0.4 : 1);
      const color = [
        (data[p] as number) + tint,
        (data[p + 1] as number) + tint,
        (data[p + 2] as number) + tint * 0.8,
      ] as const;
      const direction = strength < 3 ? (sway[y * width + x] as number) * 5 : angle + Math.PI / 2;
      layStroke(
        canvas,
        relief,
        { x, y, angle: direction, length: size * (pass > 1 ? 1.3 : 3.2), width: size },
        color,
        random.between(0, 1),
      );
    }
  }
}

/** How far the canvas still is from the picture at one pixel: finer brushes only mend what broader ones missed. */
function difference(picture: Uint8ClampedArray, canvas: Uint8ClampedArray, p: number): number {
  const apart = (channel: number): number =>
    Math.abs((picture[p + channel] as number) - (canvas[p + channel] as number));
  return apart(0) + apart(1) + apart(2);
}

/** One stroke with bristle marks along it: rounded ends, ridges across. */
function layStroke(
  { data, width, height }: Pixels,
  relief: Float32Array,
  stroke: Stroke,
  [r, g, b]: readonly [number, number, number],
  phase: number,
): void {
  const [cos, sin] = [Math.cos(stroke.angle), Math.sin(stroke.angle)];
  const [half, wide] = [stroke.length / 2, stroke.width / 2];
  const [reachX, reachY] = [
    Math.abs(cos) * half + Math.abs(sin) * wide + wide,
    Math.abs(sin) * half + Math.abs(cos) * wide + wide,
  ];
  const [left, right] = [Math.max(0, Math.floor(stroke.x - reachX)), Math.min(width - 1, Math.ceil(stroke.x + reachX))];
  const [top, bottom] = [
    Math.max(0, Math.floor(stroke.y - reachY)),
    Math.min(height - 1, Math.ceil(stroke.y + reachY)),
  ];
  const ridges = 14 / stroke.width;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const along = (x - stroke.x) * cos + (y - stroke.y) * sin;
      const across = (y - stroke.y) * cos - (x - stroke.x) * sin;
      const beyond = Math.max(0, Math.abs(along) - half);
      if (beyond * beyond + across * across > wide * wide) continue;
      const ridge = ((across + wide) * ridges + phase * 8) % 4;
      const bristle = (ridge < 2 ? ridge : 4 - ridge) - 1;
      const p = y * width + x;
      data[p * 3] = r + bristle * 4;
      data[p * 3 + 1] = g + bristle * 4;
      data[p * 3 + 2] = b + bristle * 4;
      relief[p] = bristle + 2 * (1 - Math.abs(across) / wide);
    }
  }
}

function lightRelief({ data, width, height }: Pixels, relief: Float32Array): void {
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const p = y * width + x;
      const light = ((relief[p + width + 1] as number) - (relief[p] as number)) * 6;
      data[p * 3] = (data[p * 3] as number) + light;
      data[p * 3 + 1] = (data[p * 3 + 1] as number) + light;
      data[p * 3 + 2] = (data[p * 3 + 2] as number) + light;
    }
  }
}

function slopeAt(
  tones: Float32Array,
  width: number,
  height: number,
  x: number,
  y: number,
): { strength: number; angle: number } {
  const [left, right] = [Math.max(0, x - 2), Math.min(width - 1, x + 2)];
  const [above, below] = [Math.max(0, y - 2), Math.min(height - 1, y + 2)];
  const across = (tones[y * width + right] as number) - (tones[y * width + left] as number);
  const down = (tones[below * width + x] as number) - (tones[above * width + x] as number);
  return { strength: Math.sqrt(across * across + down * down), angle: Math.atan2(down, across) };
}

/** Brightness blurred by a box along both axes: strokes follow forms, not grain. */
function blurTones({ data, width, height }: Pixels, radius: number): Float32Array {
  const tones = new Float32Array(width * height);
  for (let index = 0; index < tones.length; index++) tones[index] = luminance(data, index * 3);
  return boxBlur(boxBlur(tones, width, height, radius, 1, width), height, width, radius, width, 1);
}

function boxBlur(
  source: Float32Array,
  length: number,
  lines: number,
  radius: number,
  step: number,
  lineStep: number,
): Float32Array {
  const out = new Float32Array(source.length);
  const size = radius * 2 + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    const at = (index: number): number => source[start + Math.max(0, Math.min(length - 1, index)) * step] as number;
    let sum = 0;
    for (let index = -radius; index <= radius; index++) sum += at(index);
    for (let index = 0; index < length; index++) {
      out[start + index * step] = sum / size;
      sum += at(index + radius + 1) - at(index - radius);
    }
  }
  return out;
}
