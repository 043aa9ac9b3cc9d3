import { facet } from '../../pixels/facet.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';

/** Brings slopes in OKLab to the size of Sobel's in bytes. */
const edgeScale = 2600;

/** Folded paper: facets between the edges of things, larger the stronger it is. */
export function lowpoly(pixels: Pixels, strength: number, seed: number): Pixels {
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1, 2 * scale));
  const calm = smoothAlongForms(picture, flow, { sigma: Math.max(1, 4 * scale), tolerance: 0.06, passes: 1 });
  const { slope } = findFlow(calm, Math.max(0.8, 1.2 * scale));
  const edges = slope.map((value) => value * edgeScale);
  return facet(fromLabPlanes(calm), edges, Math.max(4, (6 + 7 * strength) * scale), seed);
}
