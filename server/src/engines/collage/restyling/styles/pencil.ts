import { createStreaks } from '../../pixels/create-streaks.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { findLines } from '../../pixels/find-lines.ts';
import { gatherAlong } from '../../pixels/gather-along.ts';
import { toLabPlanes } from '../../pixels/lab-planes.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';
import { stretchTones } from '../../pixels/stretch-tones.ts';

const paper = [248, 245, 237] as const;
const graphite = [44, 43, 48] as const;

/** Graphite on paper: outlines, hatching along the forms and, the darker it is, across. */
export function pencil(pixels: Pixels, _strength: number, seed: number): Pixels {
  const { width, height } = pixels;
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.2, 3.5 * scale));
  const smooth = smoothAlongForms(picture, flow, { sigma: Math.max(1, 3.5 * scale), tolerance: 0.05, passes: 2 });
  const lines = findLines(smooth, flow, { sigma: Math.max(0.7, 1.2 * scale), carry: 8 * scale, threshold: 0.011 });
  const tones = stretchTones(smooth.lightness, 0.68);
  const bend = createNoise(width, height, 240 * scale, seed + 1, 2).map((value) => value * 60 * scale);
  const thickness = Math.max(1.4, 2.4 * scale);
  const first = createStreaks(width, height, { angle: -0.95, length: 46 * scale, thickness }, bend, seed + 2);
  const second = createStreaks(width, height, { angle: -0.35, length: 38 * scale, thickness }, bend, seed + 3);
  const grain = createNoise(width, height, 2, seed + 4, 1);
  const formed = gatherAlong(grain, width, height, flow, Math.max(3, 11 * scale));
  const tooth = createNoise(width, height, Math.max(2, 2.6 * scale), seed + 5, 2);
  const out = new Uint8ClampedArray(pixels.data.length);
  for (let p = 0; p < tones.length; p++) {
    const dark = 1 - tones[p]!;
    const form = Math.max(0, Math.min(1, 0.5 + formed[p]! * 3.2));
    const hatched =
      dark * 0.4 +
      press(dark, 0.05, 0.7) * first[p]! * 0.5 +
      press(dark, 0.3, 0.8) * form * flow.certainty[p]! * 0.42 +
      press(dark, 0.5, 0.95) * second[p]! * 0.55;
    const drawn = Math.min(1, hatched + lines[p]! * 0.66 * (0.75 + 0.5 * first[p]!));
    const caught = Math.max(0, Math.min(0.9, drawn * (1 + tooth[p]! * 1.3 * (1.1 - drawn))));
    for (let channel = 0; channel < 3; channel++)
      out[p * 3 + channel] = paper[channel]! + tooth[p]! * 7 + (graphite[channel]! - paper[channel]!) * caught;
  }
  return { data: out, width, height };
}

/** How hard a hatching is pressed: none lighter than `from`, all of it from `to` on. */
function press(dark: number, from: number, to: number): number {
  const share = Math.max(0, Math.min(1, (dark - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
