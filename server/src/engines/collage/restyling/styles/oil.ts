import { createRandom } from '../../drawing/random.ts';
import type { Random } from '../../drawing/random.ts';
import { blurPlane } from '../../pixels/blur-plane.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';
import { differBy } from '../strokes/differ-by.ts';
import { followForm } from '../strokes/follow-form.ts';
import { layStroke } from '../strokes/lay-stroke.ts';
import type { Brush, Directions, Painting } from '../strokes/painting.ts';
import { steerStrokes } from '../strokes/steer-strokes.ts';

/** In pixels of a picture of 1024. */
const brushes: readonly Brush[] = [
  { width: 40, length: 200, spacing: 0.85, tolerance: 0 },
  { width: 22, length: 130, spacing: 0.75, tolerance: 48 },
  { width: 11, length: 66, spacing: 0.7, tolerance: 60 },
  { width: 5.5, length: 22, spacing: 0.6, tolerance: 84 },
];
const vivid = 1.12;

/** Curved brush strokes along the forms, broad ones first, finer ones where they fell short (A. Hertzmann, 1998), lit as thick paint is. */
export function oil(pixels: Pixels, strength: number, seed: number): Pixels {
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.5, 5 * scale));
  const calm = smoothAlongForms(picture, flow, { sigma: Math.max(1, 3 * scale), tolerance: 0.06, passes: 1 });
  const [a, b] = [calm.a.map((value) => value * vivid), calm.b.map((value) => value * vivid)];
  const source = fromLabPlanes({ ...calm, a, b });
  const directions = steerStrokes(flow, pixels, scale, seed + 4);
  const painting = { ...source, data: source.data.slice(), relief: new Float32Array(a.length) };
  for (const [index, brush] of brushes.entries())
    paintLayer(
      source,
      painting,
      directions,
      cutBrush(brush, scale * (0.35 + 0.65 * strength)),
      createRandom(seed + index),
    );
  lightRelief(painting, scale);
  return painting;
}

function cutBrush(brush: Brush, size: number): Brush {
  return { ...brush, width: Math.max(1.6, brush.width * size), length: Math.max(4, brush.length * size) };
}

/** Strokes from a jittered grid of places, in no order: laid in rows they would lie like shingles. */
function paintLayer(source: Pixels, painting: Painting, directions: Directions, brush: Brush, random: Random): void {
  const { width, height, data } = source;
  const step = brush.width * brush.spacing;
  const columns = Math.ceil(width / step);
  for (const cell of shuffle(columns * Math.ceil(height / step), random)) {
    const x = Math.min(width - 1, Math.floor(((cell % columns) + random.between(0, 1)) * step));
    const y = Math.min(height - 1, Math.floor((Math.floor(cell / columns) + random.between(0, 1)) * step));
    const p = y * width + x;
    if (brush.tolerance > 0 && differBy(data, p, painting.data, p) < brush.tolerance) continue;
    const path = followForm(source, painting, directions, brush, [x, y]);
    layStroke(painting, path, brush.width, [data[p * 3]!, data[p * 3 + 1]!, data[p * 3 + 2]!], random);
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

/** Light from above on the left: ridges facing it shine, those behind them lie in shade. */
function lightRelief({ data, relief, width, height }: Painting, scale: number): void {
  // In a small picture the same ridge is steeper: it must not drown the colours.
  const depth = 0.13 * Math.min(1, scale);
  const even = blurPlane(relief, width, height, Math.max(0.5, 0.7 * scale));
  for (let p = 0; p < width * (height - 1) - 1; p++) {
    const light = Math.max(-0.16, Math.min(0.2, (even[p + width + 1]! - even[p]!) * depth));
    for (let channel = 0; channel < 3; channel++)
      data[p * 3 + channel]! += light * (data[p * 3 + channel]! * 0.75 + 40);
  }
}
