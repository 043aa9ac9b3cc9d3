import { createStreaks } from '../../pixels/create-streaks.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import type { Flow } from '../../pixels/find-flow.ts';
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

/** Graphite on paper: outlines, and hatching that runs with the hand, then with the forms and, where it is darkest, across. */
export function pencil(pixels: Pixels, _strength: number, seed: number): Pixels {
  const { width, height } = pixels;
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.2, 3.5 * scale));
  const calm = smoothAlongForms(picture, flow, { sigma: Math.max(1, 3.5 * scale), tolerance: 0.05, passes: 2 });
  const lines = findLines(calm, flow, { sigma: Math.max(0.7, 1.2 * scale), carry: 8 * scale, threshold: 0.011 });
  const { hand, form, cross } = hatch(pixels, flow, scale, seed);
  const tooth = createNoise(width, height, Math.max(2, 2.6 * scale), seed + 5, 2);
  const pressure = stretchTones(calm.lightness, 0.68);
  for (let p = 0; p < pressure.length; p++) {
    const dark = 1 - pressure[p]!;
    const hatched =
      dark * 0.44 +
      dark ** 3 * 0.3 +
      press(dark, 0.05, 0.7) * hand[p]! * 0.4 +
      press(dark, 0.3, 0.8) * form[p]! * flow.certainty[p]! * 0.42 +
      press(dark, 0.5, 0.95) * cross[p]! * 0.55;
    const drawn = Math.min(1, hatched + lines[p]! * 0.66 * (0.75 + 0.5 * hand[p]!));
    pressure[p] = Math.max(0, Math.min(0.9, drawn * (1 + tooth[p]! * 1.3 * (1.1 - drawn))));
  }
  return drawOnPaper(pixels, pressure, tooth);
}

interface Hatching {
  hand: Float32Array;
  form: Float32Array;
  cross: Float32Array;
}

function hatch({ width, height }: Pixels, flow: Flow, scale: number, seed: number): Hatching {
  const bend = createNoise(width, height, 240 * scale, seed + 1, 2).map((value) => value * 60 * scale);
  const thickness = Math.max(1.4, 2.4 * scale);
  const grain = createNoise(width, height, 2, seed + 4, 1);
  const drawnOut = gatherAlong(grain, width, flow, Math.max(3, 11 * scale));
  return {
    hand: createStreaks(width, height, { angle: -0.95, length: 36 * scale, thickness }, bend, seed + 2),
    form: drawnOut.map((value) => Math.max(0, Math.min(1, 0.5 + value * 3.2))),
    cross: createStreaks(width, height, { angle: -0.35, length: 30 * scale, thickness }, bend, seed + 3),
  };
}

/** How hard a hatching is pressed: not at all where it is lighter than `from`, fully from `to` on. */
function press(dark: number, from: number, to: number): number {
  const share = Math.max(0, Math.min(1, (dark - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

function drawOnPaper({ width, height }: Pixels, pressure: Float32Array, tooth: Float32Array): Pixels {
  const data = new Uint8ClampedArray(pressure.length * 3);
  for (let p = 0; p < pressure.length; p++) {
    for (let channel = 0; channel < 3; channel++) {
      const ground = paper[channel]! + tooth[p]! * 7;
      data[p * 3 + channel] = ground + (graphite[channel]! - ground) * pressure[p]!;
    }
  }
  return { data, width, height };
}
