import { blurPlane } from './blur-plane.ts';
import type { Flow } from './find-flow.ts';
import { gatherAlong } from './gather-along.ts';
import type { LabPlanes } from './lab-planes.ts';

export interface LineStyle {
  /** Half the width of a line, in pixels. */
  sigma: number;
  /** How far along a form a line is carried, in pixels: what makes dashes one stroke. */
  carry: number;
  /** How dark against its surroundings a place must be: 0.005 finds every crease, 0.02 only outlines. */
  threshold: number;
}

/**
 * Ink lines, 0 to 1, where it is darker than around: difference of Gaussians gathered along the forms (H. Kang and others,
 * 2007; H. Winnemöller, 2011).
 */
export function findLines({ lightness, width, height }: LabPlanes, flow: Flow, style: LineStyle): Float32Array {
  const { sigma, carry, threshold } = style;
  const fine = blurPlane(lightness, width, height, sigma);
  const coarse = blurPlane(lightness, width, height, sigma * 1.6);
  for (let p = 0; p < fine.length; p++) coarse[p]! -= fine[p]!;
  const lines = gatherAlong(coarse, width, flow, carry);
  for (let p = 0; p < lines.length; p++) lines[p] = clamp(lines[p]! / threshold - 0.5);
  return thinOut(lines, width, height, sigma * 9);
}

/** Fur and grass would turn black: where lines crowd, only the strongest stay. */
function thinOut(lines: Float32Array, width: number, height: number, reach: number): Float32Array {
  const crowd = blurPlane(lines, width, height, reach);
  for (let p = 0; p < lines.length; p++) lines[p] = clamp(lines[p]! - Math.max(0, crowd[p]! - 0.09) * 3.2);
  return lines;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
