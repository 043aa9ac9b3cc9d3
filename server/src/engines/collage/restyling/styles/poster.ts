import { blurPlane } from '../../pixels/blur-plane.ts';
import { choosePalette, nearestColor } from '../../pixels/choose-palette.ts';
import type { LabColor } from '../../pixels/choose-palette.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { createLabPlanes, fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { LabPlanes } from '../../pixels/lab-planes.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { scaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';

/** A screen print: a few flat inks of the picture's own colours, in shapes cut with a knife. */
export function poster(pixels: Pixels, strength: number): Pixels {
  const scale = scaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.2, 4 * scale));
  const smooth = smoothAlongForms(picture, flow, { sigma: Math.max(1, 5 * scale), tolerance: 0.06, passes: 2 });
  const palette = choosePalette(smooth, Math.round(15 - 7 * strength));
  return fromLabPlanes(printInks(smooth, palette, brighten(palette), Math.max(0.7, 2.2 * scale)));
}

/** Inks are stronger than light: the darkest is nearly black, the lightest nearly paper, all are more vivid. */
function brighten(palette: readonly LabColor[]): LabColor[] {
  const [low, high] = [palette[0]![0], palette.at(-1)![0]];
  const span = Math.max(0.2, high - low);
  return palette.map(([lightness, a, b]) => {
    const vivid = 1.1 + Math.min(0.5, Math.hypot(a, b) * 6);
    const stretched = 0.16 + ((lightness - low) / span) * 0.79;
    return [lightness * 0.35 + stretched * 0.65, a * vivid, b * vivid];
  });
}

/** Each place takes the ink most of its surroundings want: no speckle, and outlines as smooth as a cut. */
function printInks(
  picture: LabPlanes,
  palette: readonly LabColor[],
  inks: readonly LabColor[],
  sigma: number,
): LabPlanes {
  const { lightness, a, b, width, height } = picture;
  const wanted = Uint8Array.from(lightness, (value, p) => nearestColor(palette, value, a[p]!, b[p]!));
  const total = new Float32Array(lightness.length);
  const out = createLabPlanes(width, height);
  for (const [index, ink] of inks.entries()) {
    const votes = blurPlane(
      Float32Array.from(wanted, (want) => (want === index ? 1 : 0)),
      width,
      height,
      sigma,
    );
    for (let p = 0; p < votes.length; p++) {
      const share = votes[p]! ** 6;
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
