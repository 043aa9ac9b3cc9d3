import { createRandom } from '../drawing/random.ts';
import type { Random } from '../drawing/random.ts';
import type { Pixels } from './pixels.ts';
import { scaleOf } from './pixels.ts';
import { triangulate } from './triangulate.ts';

/** Facets between points on edges, given as Sobel's, of one colour each. `size` is that of the smallest, in pixels. */
export function facet(pixels: Pixels, edges: Float32Array, size: number, seed: number): Pixels {
  const random = createRandom(seed);
  const points = choosePoints(pixels, edges, size, random);
  const triangles = triangulate(points);
  const out: Pixels = { ...pixels, data: new Uint8ClampedArray(pixels.data) };
  for (let index = 0; index < triangles.length; index += 3) {
    const corners = [0, 1, 2].map((corner) => points[triangles[index + corner] as number]) as [Point, Point, Point];
    paintTriangle(pixels, out, corners, random.between(-7, 7));
  }
  return out;
}

type Point = readonly [x: number, y: number];

/** A coarse jittered grid, and in each small cell the strongest edge where there is one. */
function choosePoints(pixels: Pixels, edges: Float32Array, fine: number, random: Random): Point[] {
  const { width, height } = pixels;
  const points: Point[] = [];
  const coarse = Math.max(5 * fine, 58 * scaleOf(pixels));
  for (let y = 0; y <= Math.ceil(height / coarse); y++) {
    for (let x = 0; x <= Math.ceil(width / coarse); x++) {
      const [px, py] = [
        x * coarse + random.between(-0.35, 0.35) * coarse,
        y * coarse + random.between(-0.35, 0.35) * coarse,
      ];
      points.push([x === 0 ? 0 : Math.min(width, px), y === 0 ? 0 : Math.min(height, py)]);
    }
  }
  for (let top = 0; top < height; top += fine) {
    for (let left = 0; left < width; left += fine) {
      const spot = strongestEdge(edges, width, height, left, top, fine);
      // Off the grid of pixels: points in a row span no triangle.
      if (spot) points.push([spot[0] + random.between(0.1, 0.9), spot[1] + random.between(0.1, 0.9)]);
    }
  }
  points.push([0, 0], [width, 0], [0, height], [width, height]);
  return points;
}

function strongestEdge(
  edges: Float32Array,
  width: number,
  height: number,
  left: number,
  top: number,
  size: number,
): Point | undefined {
  let [best, bestX, bestY] = [100, -1, -1];
  for (let y = Math.floor(top); y < Math.min(height, top + size); y++) {
    for (let x = Math.floor(left); x < Math.min(width, left + size); x++) {
      const strength = edges[y * width + x] as number;
      if (strength <= best) continue;
      [best, bestX, bestY] = [strength, x, y];
    }
  }
  return bestX < 0 ? undefined : [bestX, bestY];
}

/** The mean colour of what lies inside, a little lighter or darker. */
function paintTriangle(source: Pixels, out: Pixels, [a, b, c]: [Point, Point, Point], tint: number): void {
  const { width, height } = source;
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(a[0], b[0], c[0]))),
    Math.min(width - 1, Math.ceil(Math.max(a[0], b[0], c[0]))),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(a[1], b[1], c[1]))),
    Math.min(height - 1, Math.ceil(Math.max(a[1], b[1], c[1]))),
  ];
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  if (area === 0) return;
  const inside: number[] = [];
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const u = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area;
      const v = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area;
      if (u < -0.002 || v < -0.002 || u + v > 1.002) continue;
      const p = (y * width + x) * 3;
      inside.push(p);
      red += source.data[p] as number;
      green += source.data[p + 1] as number;
      blue += source.data[p + 2] as number;
    }
  }
  for (const p of inside) {
    out.data[p] = red / inside.length + tint;
    out.data[p + 1] = green / inside.length + tint;
    out.data[p + 2] = blue / inside.length + tint;
  }
}
