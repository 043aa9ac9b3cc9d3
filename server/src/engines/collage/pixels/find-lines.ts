import { blurPlane } from './blur-plane.ts';
import type { Flow } from './find-flow.ts';
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
  const dark = coarse.map((value, p) => value - fine[p]!);
  const lines = gatherAlong(dark, width, height, flow, carry);
  for (let p = 0; p < lines.length; p++) lines[p] = Math.max(0, Math.min(1, lines[p]! / threshold - 0.5));
  return lines;
}

/** The weighted mean along the form through each pixel, followed as it bends. */
export function gatherAlong(
  plane: Float32Array,
  width: number,
  height: number,
  { across, down }: Pick<Flow, 'across' | 'down'>,
  reach: number,
): Float32Array {
  const out = new Float32Array(plane.length);
  const steps = Math.max(1, Math.round(reach));
  const weights = Float32Array.from(
    { length: steps },
    (_, step) => 0.5 + 0.5 * Math.cos((Math.PI * (step + 1)) / (steps + 1)),
  );
  for (let p = 0; p < out.length; p++) {
    let sum = plane[p]!;
    let total = 1;
    for (let side = -1; side <= 1; side += 2) {
      let x = (p % width) + 0.5;
      let y = ((p / width) | 0) + 0.5;
      let dx = across[p]! * side;
      let dy = down[p]! * side;
      for (let step = 0; step < steps; step++) {
        x += dx;
        y += dy;
        if (x < 0 || y < 0 || x >= width || y >= height) break;
        const q = (y | 0) * width + (x | 0);
        const weight = weights[step]!;
        sum += plane[q]! * weight;
        total += weight;
        const turned = dx * across[q]! + dy * down[q]! < 0 ? -1 : 1;
        dx = across[q]! * turned;
        dy = down[q]! * turned;
      }
    }
    out[p] = sum / total;
  }
  return out;
}
