import type { Flow } from './find-flow.ts';
import { createLabPlanes } from './lab-planes.ts';
import type { LabPlanes } from './lab-planes.ts';

export interface Smoothing {
  /** How far it reaches, in pixels. */
  sigma: number;
  /** Differences in OKLab beyond about twice this are kept. */
  tolerance: number;
  passes: number;
}

const directions = 64;
const entries = 256;
/** Differences weigh nothing from three tolerances on. */
const falloff = Float32Array.from({ length: entries + 1 }, (_, index) =>
  index === entries ? 0 : Math.exp((-4.5 * index) / entries),
);

/** Bilateral filter across and along the forms in turn (Kyprianidis and Döllner, 2008): flat inside, clean at outlines. */
export function smoothAlongForms(picture: LabPlanes, flow: Flow, { sigma, tolerance, passes }: Smoothing): LabPlanes {
  const { width, height } = picture;
  const lines = createLines(width, sigma);
  const along = toDirections(flow);
  const across = along.map((direction) => (direction + directions / 2) % directions);
  let from = interleave(picture);
  let to = from.slice();
  for (let pass = 0; pass < passes * 2; pass++) {
    smooth({ from, to, lines, tolerance }, width, height, pass % 2 === 0 ? across : along);
    [from, to] = [to, from];
  }
  return separate(from, width, height);
}

/** The points of a short line through a pixel, on one side of it; those on the other lie the same way back. */
interface Lines {
  points: number;
  /** How many points lie within each distance: fewer are used near the rim. */
  within: Uint8Array;
  /** For each direction, how far each point is from the pixel in memory. */
  offsets: Int32Array;
  weights: Float32Array;
}

function createLines(width: number, sigma: number): Lines {
  const distances = chooseDistances(Math.max(1, Math.round(sigma * 2)));
  const points = distances.length;
  const offsets = new Int32Array(directions * points);
  for (let direction = 0; direction < directions; direction++) {
    const x = Math.cos((Math.PI * direction) / directions);
    const y = Math.sin((Math.PI * direction) / directions);
    const longest = Math.max(Math.abs(x), Math.abs(y));
    for (const [point, distance] of distances.entries())
      offsets[direction * points + point] =
        3 * (Math.round((y / longest) * distance) * width + Math.round((x / longest) * distance));
  }
  const within = Uint8Array.from(
    { length: distances.at(-1)! + 1 },
    (_, reach) => distances.filter((distance) => distance <= reach).length,
  );
  const weights = Float32Array.from(distances, (distance) => Math.exp(-(distance ** 2) / (2 * sigma * sigma)));
  return { points, within, offsets, weights };
}

/** Every pixel at first, then every other: what is further away counts little. */
function chooseDistances(reach: number): number[] {
  const distances: number[] = [];
  for (let distance = 1; distance <= reach; distance += distance < 3 ? 1 : 2) distances.push(distance);
  return distances;
}

function toDirections({ across, down }: Flow): Uint8Array {
  const out = new Uint8Array(across.length);
  for (let p = 0; p < out.length; p++) {
    const turn = Math.atan2(down[p]!, across[p]!) / Math.PI;
    out[p] = (Math.round(turn * directions) + directions) % directions;
  }
  return out;
}

interface Sweep {
  from: Float32Array;
  to: Float32Array;
  lines: Lines;
  tolerance: number;
}

/** One sweep: each pixel becomes the mean of those like it on its line, which is shorter near the rim. */
function smooth(sweep: Sweep, width: number, height: number, along: Uint8Array): void {
  const { points, within } = sweep.lines;
  const scale = entries / (9 * sweep.tolerance * sweep.tolerance);
  const reach = within.length - 1;
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const usable = within[Math.min(reach, x, y, width - 1 - x, height - 1 - y)]!;
      const first = along[p]! * points;
      meanOfLike(sweep, p * 3, first, first + usable, scale);
    }
  }
}

function meanOfLike({ from, to, lines }: Sweep, own: number, first: number, end: number, scale: number): void {
  const { offsets, weights } = lines;
  let total = 1;
  let lightness = from[own]!;
  let a = from[own + 1]!;
  let b = from[own + 2]!;
  for (let point = first; point < end; point++) {
    const offset = offsets[point]!;
    for (let q = own - offset, side = 0; side < 2; side++, q = own + offset) {
      const apartL = from[q]! - from[own]!;
      const apartA = from[q + 1]! - from[own + 1]!;
      const apartB = from[q + 2]! - from[own + 2]!;
      const apart = (apartL * apartL + apartA * apartA + apartB * apartB) * scale;
      if (apart >= entries) continue;
      const weight = falloff[apart | 0]! * weights[point - first]!;
      total += weight;
      lightness += from[q]! * weight;
      a += from[q + 1]! * weight;
      b += from[q + 2]! * weight;
    }
  }
  to[own] = lightness / total;
  to[own + 1] = a / total;
  to[own + 2] = b / total;
}

function interleave({ lightness, a, b }: LabPlanes): Float32Array<ArrayBuffer> {
  const out = new Float32Array(lightness.length * 3);
  for (let p = 0; p < lightness.length; p++) {
    out[p * 3] = lightness[p]!;
    out[p * 3 + 1] = a[p]!;
    out[p * 3 + 2] = b[p]!;
  }
  return out;
}

function separate(values: Float32Array, width: number, height: number): LabPlanes {
  const planes = createLabPlanes(width, height);
  for (let p = 0; p < width * height; p++) {
    planes.lightness[p] = values[p * 3]!;
    planes.a[p] = values[p * 3 + 1]!;
    planes.b[p] = values[p * 3 + 2]!;
  }
  return planes;
}
