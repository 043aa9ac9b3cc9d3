import { createRandom } from '../../drawing/random.ts';
import type { Random } from '../../drawing/random.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import type { Flow } from '../../pixels/find-flow.ts';
import { blurPlane } from '../../pixels/blur-plane.ts';
import { fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';

interface Brush {
  width: number;
  /** In widths. */
  length: number;
  /** Sum of the differences of red, green and blue from which it corrects what is there. */
  tolerance: number;
}

const brushes: readonly Brush[] = [
  { width: 40, length: 6, tolerance: 0 },
  { width: 22, length: 6, tolerance: 48 },
  { width: 11, length: 6, tolerance: 60 },
  { width: 5.5, length: 4, tolerance: 84 },
];

/** Curved brush strokes along the forms, broad ones first, finer ones where they fell short (A. Hertzmann, 1998), lit as thick paint is. */
export function oil(pixels: Pixels, strength: number, seed: number): Pixels {
  const { width, height } = pixels;
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.5, 5 * scale));
  const smooth = smoothAlongForms(picture, flow, { sigma: Math.max(1, 3 * scale), tolerance: 0.06, passes: 1 });
  for (let p = 0; p < smooth.a.length; p++) {
    smooth.a[p]! *= 1.12;
    smooth.b[p]! *= 1.12;
  }
  const source = fromLabPlanes(smooth);
  const directions = steer(flow, width, height, scale, seed);
  const painting: Painting = {
    ...source,
    data: Uint8ClampedArray.from(source.data),
    relief: new Float32Array(width * height),
  };
  const size = scale * (0.35 + 0.65 * strength);
  for (const [index, brush] of brushes.entries())
    paintLayer(
      source,
      painting,
      directions,
      { ...brush, width: Math.max(1.6, brush.width * size) },
      createRandom(seed + index),
    );
  lightRelief(painting, scale);
  return painting;
}

interface Painting extends Pixels {
  relief: Float32Array;
}

interface Directions {
  x: Float32Array;
  y: Float32Array;
}

/** Where the picture has no direction, strokes sway together. Angles are doubled on the way, as a stroke has no front. */
function steer(flow: Flow, width: number, height: number, scale: number, seed: number): Directions {
  const sway = createNoise(width, height, 260 * scale, seed + 4, 2);
  const [x, y] = [new Float32Array(sway.length), new Float32Array(sway.length)];
  for (let p = 0; p < sway.length; p++) {
    const weight = flow.certainty[p]! * Math.min(1, flow.slope[p]! * 60);
    const angle = sway[p]! * 9;
    x[p] = (flow.across[p]! ** 2 - flow.down[p]! ** 2) * weight + Math.cos(angle) * 0.06;
    y[p] = 2 * flow.across[p]! * flow.down[p]! * weight + Math.sin(angle) * 0.06;
  }
  const [evenX, evenY] = [
    blurPlane(x, width, height, Math.max(1, 4 * scale)),
    blurPlane(y, width, height, Math.max(1, 4 * scale)),
  ];
  for (let p = 0; p < x.length; p++) {
    const angle = Math.atan2(evenY[p]!, evenX[p]!) / 2;
    x[p] = Math.cos(angle);
    y[p] = Math.sin(angle);
  }
  return { x, y };
}

function paintLayer(source: Pixels, painting: Painting, directions: Directions, brush: Brush, random: Random): void {
  const { width, height, data } = source;
  const step = brush.width * 0.55;
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  for (const cell of shuffle(columns * rows, random)) {
    const x = Math.min(width - 1, Math.floor(((cell % columns) + random.between(0, 1)) * step));
    const y = Math.min(height - 1, Math.floor((Math.floor(cell / columns) + random.between(0, 1)) * step));
    const p = y * width + x;
    if (brush.tolerance > 0 && apart(data, painting.data, p * 3, p * 3) < brush.tolerance) continue;
    const path = followForm(source, painting, directions, brush, x, y);
    layStroke(painting, path, data.subarray(p * 3, p * 3 + 3), brush, random);
  }
}

function shuffle(length: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = random.integer(0, last);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Points of a stroke through a place, until its colour would no longer improve what it covers. */
function followForm(
  source: Pixels,
  painting: Painting,
  directions: Directions,
  brush: Brush,
  startX: number,
  startY: number,
): number[] {
  const forward = followSide(source, painting, directions, brush, startX, startY, 1);
  const backward = followSide(source, painting, directions, brush, startX, startY, -1);
  const path: number[] = [];
  for (let index = backward.length - 2; index >= 0; index -= 2) path.push(backward[index]!, backward[index + 1]!);
  return [...path, startX, startY, ...forward];
}

function followSide(
  { data, width, height }: Pixels,
  painting: Painting,
  { x: xs, y: ys }: Directions,
  brush: Brush,
  startX: number,
  startY: number,
  side: 1 | -1,
): number[] {
  const start = (startY * width + startX) * 3;
  const step = Math.max(1, brush.width * 0.5);
  const path: number[] = [];
  let [x, y, p] = [startX, startY, startY * width + startX];
  let [dx, dy] = [xs[p]! * side, ys[p]! * side];
  for (let walked = 0; walked < brush.width * brush.length * 0.5; walked += step) {
    x += dx * step;
    y += dy * step;
    if (x < 0 || y < 0 || x >= width || y >= height) break;
    p = Math.floor(y) * width + Math.floor(x);
    if (apart(data, data, p * 3, start) > 30 + apart(data, painting.data, p * 3, p * 3)) break;
    path.push(x, y);
    const turned = dx * xs[p]! + dy * ys[p]! < 0 ? -1 : 1;
    dx = xs[p]! * turned;
    dy = ys[p]! * turned;
  }
  return path;
}

function apart(one: Uint8ClampedArray, other: Uint8ClampedArray, p: number, q: number): number {
  return Math.abs(one[p]! - other[q]!) + Math.abs(one[p + 1]! - other[q + 1]!) + Math.abs(one[p + 2]! - other[q + 2]!);
}

const bristles = 16;

function layStroke(
  painting: Painting,
  path: readonly number[],
  color: Uint8ClampedArray,
  brush: Brush,
  random: Random,
): void {
  const half = brush.width / 2;
  const tint = random.between(-10, 10);
  const paint = [
    color[0]! + tint,
    color[1]! + tint * random.between(0.5, 1),
    color[2]! + tint * random.between(0.3, 1),
  ] as const;
  const marks = Float32Array.from({ length: bristles + 1 }, () => random.between(-1, 1));
  if (path.length === 2) path = [path[0]! - 0.5 * half, path[1]!, path[0]! + 0.5 * half, path[1]!];
  const last = path.length - 4;
  for (let index = 0; index <= last; index += 2) {
    const ends = (index === 0 ? 1 : 0) + (index === last ? 2 : 0);
    layPiece(painting, path[index]!, path[index + 1]!, path[index + 2]!, path[index + 3]!, half, paint, marks, ends);
  }
}

/** One straight piece of a stroke; `ends` says which of its ends are ragged: 1 the first, 2 the last. */
function layPiece(
  { data, relief, width, height }: Painting,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  half: number,
  paint: readonly [number, number, number],
  marks: Float32Array,
  ends: number,
): void {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [cos, sin] = [(x1 - x0) / length, (y1 - y0) / length];
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(x0, x1) - half)),
    Math.min(width - 1, Math.ceil(Math.max(x0, x1) + half)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(y0, y1) - half)),
    Math.min(height - 1, Math.ceil(Math.max(y0, y1) + half)),
  ];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const across = (y - y0) * cos - (x - x0) * sin;
      const away = Math.abs(across);
      if (away >= half) continue;
      const along = (x - x0) * cos + (y - y0) * sin;
      const at = ((across + half) / (2 * half)) * bristles;
      const index = at | 0;
      const mark = marks[index]! + (marks[index + 1]! - marks[index]!) * (at - index);
      const round = half * (1 - Math.sqrt(1 - (away / half) ** 2));
      const ragged = half * (0.25 + 0.5 * mark);
      if (along < ((ends & 1) !== 0 ? round - half + ragged : -half * 0.25)) continue;
      if (along > ((ends & 2) !== 0 ? length + half - round - ragged : length + half * 0.25)) continue;
      const p = y * width + x;
      const cover = Math.min(1, half - away);
      const shade = mark * 7;
      for (let channel = 0; channel < 3; channel++)
        data[p * 3 + channel]! += (paint[channel]! + shade - data[p * 3 + channel]!) * cover;
      relief[p]! += (half ** 0.5 * (0.6 + 0.5 * mark + 0.8 * (1 - away / half)) - relief[p]!) * cover;
    }
  }
}

function lightRelief({ data, relief, width, height }: Painting, scale: number): void {
  const even = blurPlane(relief, width, height, Math.max(0.5, 0.7 * scale));
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const p = y * width + x;
      const light = Math.max(-0.16, Math.min(0.2, (even[p + width + 1]! - even[p]!) * 0.16));
      for (let channel = 0; channel < 3; channel++)
        data[p * 3 + channel]! += light * (data[p * 3 + channel]! * 0.75 + 40);
    }
  }
}
