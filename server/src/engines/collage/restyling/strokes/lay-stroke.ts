import type { Random } from '../../drawing/random.ts';
import type { Point } from './follow-form.ts';
import type { Painting } from './painting.ts';

const bristles = 16;
const unevenness = 7;
/** How far each piece goes on into the next, in half widths: bends show no gap. */
const overlap = 0.3;

/** One brushful along a path: marks of the bristles in it, ragged ends, thicker in the middle. */
export function layStroke(
  painting: Painting,
  path: readonly Point[],
  width: number,
  color: Color,
  random: Random,
): void {
  const tint = random.between(-10, 10);
  const stroke: Stroke = {
    half: width / 2,
    color: [color[0] + tint, color[1] + tint * random.between(0.5, 1), color[2] + tint * random.between(0.3, 1)],
    marks: Float32Array.from({ length: bristles + 2 }, () => random.between(-1, 1)),
  };
  const last = path.length - 2;
  for (let index = 0; index <= last; index++)
    layPiece(painting, stroke, {
      start: path[index]!,
      end: path[index + 1]!,
      isFirst: index === 0,
      isLast: index === last,
    });
}

export type Color = readonly [red: number, green: number, blue: number];

interface Stroke {
  half: number;
  color: Color;
  /** Of the bristles, from one side to the other: -1 holds little paint, 1 much. */
  marks: Float32Array;
}

interface Piece {
  start: Point;
  end: Point;
  isFirst: boolean;
  isLast: boolean;
}

/** One straight piece of a stroke, ragged where the stroke begins and ends. */
function layPiece(painting: Painting, stroke: Stroke, { start, end, isFirst, isLast }: Piece): void {
  const [startX, startY] = start;
  const [endX, endY] = end;
  const { half, marks } = stroke;
  const length = Math.hypot(endX - startX, endY - startY) || 1;
  const cos = (endX - startX) / length;
  const sin = (endY - startY) / length;
  const top = Math.max(0, Math.floor(Math.min(startY, endY) - half));
  const bottom = Math.min(painting.height - 1, Math.ceil(Math.max(startY, endY) + half));
  for (let y = top; y <= bottom; y++) {
    const down = y - startY;
    const [left, right] = findSpan(painting.width, half, startX, down, cos, sin, length);
    for (let x = left; x <= right; x++) {
      const across = down * cos - (x - startX) * sin;
      const away = Math.abs(across) / half;
      if (away >= 1) continue;
      const along = (x - startX) * cos + down * sin;
      const at = ((across / half + 1) / 2) * bristles;
      const mark = marks[at | 0]! + (marks[(at | 0) + 1]! - marks[at | 0]!) * (at - (at | 0));
      // Beyond its ends a bristle reaches as far as the brush is round and it holds paint.
      const reach = half * (Math.sqrt(1 - away * away) - 0.25 - 0.5 * mark);
      if (along < (isFirst ? -reach : -half * overlap)) continue;
      if (along > length + (isLast ? reach : half * overlap)) continue;
      paintPoint(painting, y * painting.width + x, stroke, mark, away);
    }
  }
}

/** The part of a row of pixels that a piece can touch. */
function findSpan(
  width: number,
  half: number,
  startX: number,
  down: number,
  cos: number,
  sin: number,
  length: number,
): readonly [left: number, right: number] {
  let [left, right] = [0, width - 1];
  if (Math.abs(sin) > 0.01) {
    const middle = startX + (down * cos) / sin;
    const reach = half / Math.abs(sin);
    left = Math.max(left, Math.floor(middle - reach));
    right = Math.min(right, Math.ceil(middle + reach));
  }
  if (Math.abs(cos) > 0.01) {
    const middle = startX + (length / 2 - down * sin) / cos;
    const reach = (length / 2 + half * 1.25) / Math.abs(cos);
    left = Math.max(left, Math.floor(middle - reach));
    right = Math.min(right, Math.ceil(middle + reach));
  }
  return [left, right];
}

function paintPoint({ data, relief }: Painting, p: number, { half, color }: Stroke, mark: number, away: number): void {
  const cover = Math.min(1, half * (1 - away));
  const shade = mark * unevenness;
  for (let channel = 0; channel < 3; channel++)
    data[p * 3 + channel]! += (color[channel]! + shade - data[p * 3 + channel]!) * cover;
  relief[p]! += (Math.sqrt(half) * (0.6 + 0.5 * mark + 0.8 * (1 - away)) - relief[p]!) * cover;
}
