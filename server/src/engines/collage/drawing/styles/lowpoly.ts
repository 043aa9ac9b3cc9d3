import { findEdges } from './find-edges.ts';
import { facet } from '../../pixels/facet.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { scaleOf } from '../../pixels/pixels.ts';

/** Facets between points that lie on the edges of things, so that shapes keep their outline. */
export function lowpoly(pixels: Pixels, seed: number): Pixels {
  return facet(pixels, findEdges(pixels), Math.max(5, 11 * scaleOf(pixels)), seed);
}
