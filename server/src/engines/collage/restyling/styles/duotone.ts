import { mix } from '../../drawing/color.ts';
import { toRgb } from '../../drawing/oklab.ts';
import { blurPlane } from '../../pixels/blur-plane.ts';
import { toLabPlanes } from '../../pixels/lab-planes.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { stretchTones } from '../../pixels/stretch-tones.ts';

/** Dark ink, light ink, paper. */
const pairs = [
  ['#1b1464', '#ff5e5b', '#fff3d6'],
  ['#05263b', '#17a398', '#fdf6e0'],
  ['#2d0b45', '#ff5fa2', '#ffeede'],
  ['#14213d', '#f79d1e', '#fff6de'],
  ['#0a3327', '#9cc53b', '#fbf8e3'],
  ['#3a0717', '#ff7440', '#fff0dc'],
  ['#10117e', '#4fb0ff', '#f2faff'],
  ['#1a0f3c', '#35cf93', '#f4fff3'],
] as const;

const steps = 1024;

/** Two inks on their paper, with a film's grain. Seeds that follow each other take different inks. */
export function duotone(pixels: Pixels, _strength: number, seed: number): Pixels {
  const { width, height } = pixels;
  const scale = strokeScaleOf(pixels);
  const tones = stretchTones(toLabPlanes(pixels).lightness, 0.5);
  const wide = blurPlane(tones, width, height, Math.max(1, 36 * scale));
  const grain = createNoise(width, height, Math.max(2, 2.4 * scale), seed, 1);
  const ramp = createRamp(pairs[seed % pairs.length]!);
  const out = new Uint8ClampedArray(pixels.data.length);
  for (let p = 0; p < tones.length; p++) {
    const tone = tones[p]! + (tones[p]! - wide[p]!) * 0.3 + grain[p]! * 0.05;
    const from = Math.round(Math.max(0, Math.min(1, tone)) * steps) * 3;
    for (let channel = 0; channel < 3; channel++) out[p * 3 + channel] = ramp[from + channel]!;
  }
  return { data: out, width, height };
}

/** From dark over the light ink to paper, mixed as the eye sees it. */
function createRamp([dark, light, paper]: readonly [string, string, string]): Float32Array {
  const ramp = new Float32Array((steps + 1) * 3);
  for (let step = 0; step <= steps; step++) {
    const tone = step / steps;
    const color = tone < 0.55 ? mix(dark, light, tone / 0.55) : mix(light, paper, (tone - 0.55) / 0.45);
    ramp.set(toRgb(color), step * 3);
  }
  return ramp;
}
