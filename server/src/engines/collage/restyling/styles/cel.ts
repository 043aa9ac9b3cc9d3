import type { Pixels } from '../../pixels/pixels.ts';
import { scaleOf } from '../../pixels/pixels.ts';
import { blurPlane } from '../../pixels/blur-plane.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { findLines } from '../../pixels/find-lines.ts';
import { fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { LabPlanes } from '../../pixels/lab-planes.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';

const tones = 5;

/** A painted film cel: a few flat tones inside clean ink outlines. */
export function cel(pixels: Pixels, strength: number): Pixels {
  const scale = scaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.2, 3 * scale));
  const once = smoothAlongForms(picture, flow, { sigma: Math.max(1, 3 * scale), tolerance: 0.05, passes: 1 });
  const lines = thinOut(
    findLines(once, flow, { sigma: Math.max(0.8, 1.5 * scale), carry: 12 * scale, threshold: 0.013 }),
    picture.width,
    picture.height,
    scale,
  );
  const painted = smoothAlongForms(once, flow, { sigma: Math.max(1.2, 5 * scale), tolerance: 0.06, passes: 2 });
  const { lightness, a, b } = painted;
  const n = quantize(painted, scale);
  for (let p = 0; p < lightness.length; p++) {
    const ink = lines[p]! * strength;
    lightness[p] = n[p]! * (1 - ink) + 0.12 * ink;
    a[p] = a[p]! * 1.25 * (1 - ink);
    b[p] = b[p]! * 1.25 * (1 - ink);
  }
  return fromLabPlanes(painted);
}

/** Steps of lightness, hard where it changes fast and soft where it changes slowly: a sky stays one sweep. */
function quantize({ lightness, width, height }: LabPlanes, scale: number): Float32Array {
  const smooth = blurPlane(lightness, width, height, Math.max(0.7, 1.5 * scale));
  const wide = blurPlane(lightness, width, height, 8 * scale);
  const out = new Float32Array(lightness.length);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const gx = wide[y * width + Math.min(width - 1, x + 2)]! - wide[y * width + Math.max(0, x - 2)]!;
      const gy = wide[Math.min(height - 1, y + 2) * width + x]! - wide[Math.max(0, y - 2) * width + x]!;
      const slope = (Math.sqrt(gx * gx + gy * gy) / 4) * 1024 * scale;
      const sharp = 1.5 + Math.min(10, slope * 4);
      const at = smooth[p]! * tones;
      const step = Math.floor(at) + 0.5;
      out[p] = (step + (0.5 * Math.tanh(sharp * (at - step - 0))) / Math.tanh(sharp * 0.5)) / tones;
    }
  }
  return out;
}

/** Fur and grass would turn black: where lines crowd, only the strongest stay. */
function thinOut(lines: Float32Array, width: number, height: number, scale: number): Float32Array {
  const crowd = blurPlane(lines, width, height, Math.max(2, 14 * scale));
  return lines.map((line, p) => Math.max(0, Math.min(1, line - Math.max(0, crowd[p]! - 0.09) * 3.2)));
}
