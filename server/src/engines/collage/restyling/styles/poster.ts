import { createRandom } from '../../drawing/random.ts';
import { blurPlane } from '../../pixels/blur-plane.ts';
import { choosePalette, nearestColor } from '../../pixels/choose-palette.ts';
import type { LabColor } from '../../pixels/choose-palette.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { findLines } from '../../pixels/find-lines.ts';
import { createLabPlanes, fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { LabPlanes } from '../../pixels/lab-planes.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';

/** A light patch of skin belongs to the skin, not to a sky as light as it is. */
const hueWeight = 7;

/** A screen print: a few flat inks of the picture's own colours, in shapes cut with a knife. */
export function poster(pixels: Pixels, strength: number, seed: number): Pixels {
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.2, 4 * scale));
  const calm = smoothAlongForms(picture, flow, { sigma: Math.max(1, 4.5 * scale), tolerance: 0.06, passes: 2 });
  const lines = findLines(calm, flow, { sigma: Math.max(0.8, 1.4 * scale), carry: 10 * scale, threshold: 0.016 });
  const palette = choosePalette(calm, Math.round(17 - 8 * strength));
  const wanted = new Uint8Array(lines.length).map((_, p) =>
    lines[p]! > 0.5 ? 0 : nearestColor(palette, [calm.lightness[p]!, calm.a[p]!, calm.b[p]!], hueWeight),
  );
  const inks = mixInks(palette, createRandom(seed).between(0.95, 1.2));
  return fromLabPlanes(printInks(wanted, pixels, inks, Math.max(0.7, 1.7 * scale)));
}

/** Inks are stronger than light: the darkest is nearly black, the lightest nearly paper, colours are more vivid. */
function mixInks(palette: readonly LabColor[], vividness: number): LabColor[] {
  const [low, high] = [palette[0]![0], palette.at(-1)![0]];
  const span = Math.max(0.2, high - low);
  return palette.map(([lightness, a, b]) => {
    const vivid = vividness * (1.05 + Math.min(0.3, Math.hypot(a, b) * 3));
    const stretched = 0.16 + ((lightness - low) / span) * 0.79;
    return [lightness * 0.35 + stretched * 0.65, a * vivid, b * vivid];
  });
}

/** Each place takes the ink most of its surroundings want: no speckle, and outlines as smooth as a cut. */
function printInks(wanted: Uint8Array, { width, height }: Pixels, inks: readonly LabColor[], sigma: number): LabPlanes {
  const total = new Float32Array(wanted.length);
  const out = createLabPlanes(width, height);
  for (const [index, ink] of inks.entries()) {
    const wish = total.map((_, p) => (wanted[p] === index ? 1 : 0));
    const votes = blurPlane(wish, width, height, sigma);
    for (let p = 0; p < votes.length; p++) {
      const squared = votes[p]! * votes[p]!;
      const share = squared * squared * squared;
      total[p]! += share;
      out.lightness[p]! += ink[0] * share;
      out.a[p]! += ink[1] * share;
      out.b[p]! += ink[2] * share;
    }
  }
  for (let p = 0; p < total.length; p++) {
    out.lightness[p]! /= total[p]!;
    out.a[p]! /= total[p]!;
    out.b[p]! /= total[p]!;
  }
  return out;
}
