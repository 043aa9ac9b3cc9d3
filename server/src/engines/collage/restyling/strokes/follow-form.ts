import type { Pixels } from '../../pixels/pixels.ts';
import { differBy } from './differ-by.ts';
import type { Brush, Directions, Painting } from './painting.ts';

export type Point = readonly [x: number, y: number];

const patience = 30;

/** The points of a stroke through a place, both ways, until its colour would no longer improve what it covers. */
export function followForm(
  source: Pixels,
  painting: Painting,
  directions: Directions,
  brush: Brush,
  start: Point,
): Point[] {
  const forward = followSide(source, painting, directions, brush, start, 1);
  const backward = followSide(source, painting, directions, brush, start, -1);
  const path = [...backward.toReversed(), start, ...forward];
  // A dab: too short to have a direction of its own.
  return path.length > 1 ? path : [start, [start[0] + brush.width / 4, start[1]]];
}

function followSide(
  { data, width, height }: Pixels,
  painting: Painting,
  { x: xs, y: ys }: Directions,
  brush: Brush,
  start: Point,
  side: 1 | -1,
): Point[] {
  const step = Math.max(1, brush.width * 0.8);
  const path: Point[] = [];
  let [x, y] = start;
  const first = y * width + x;
  let dx = xs[first]! * side;
  let dy = ys[first]! * side;
  for (let walked = 0; walked < brush.length / 2; walked += step) {
    x += dx * step;
    y += dy * step;
    if (x < 0 || y < 0 || x >= width || y >= height) break;
    const p = Math.floor(y) * width + Math.floor(x);
    if (differBy(data, p, data, first) > patience + differBy(data, p, painting.data, p)) break;
    path.push([x, y]);
    const turned = dx * xs[p]! + dy * ys[p]! < 0 ? -1 : 1;
    dx = xs[p]! * turned;
    dy = ys[p]! * turned;
  }
  return path;
}
