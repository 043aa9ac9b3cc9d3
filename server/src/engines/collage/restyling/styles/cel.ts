import { createRandom } from '../../drawing/random.ts';
import { blurPlane } from '../../pixels/blur-plane.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { findLines } from '../../pixels/find-lines.ts';
import { fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { LabPlanes } from '../../pixels/lab-planes.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';

const ink = { lightness: 0.13, opacity: 0.95 };
const vivid = 1.25;

/** A painted film cel: five tones inside clean ink outlines. */
export function cel(pixels: Pixels, strength: number, seed: number): Pixels {
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.2, 3 * scale));
  const calm = smoothAlongForms(picture, flow, { sigma: Math.max(1, 3 * scale), tolerance: 0.05, passes: 1 });
  const lines = findLines(calm, flow, {
    sigma: Math.max(0.8, (0.9 + 0.6 * strength) * scale),
    carry: 12 * scale,
    threshold: 0.013,
  });
  const painted = smoothAlongForms(calm, flow, { sigma: Math.max(1.2, 5 * scale), tolerance: 0.06, passes: 2 });
  stepTones(painted, 9 - 4 * strength, createRandom(seed).between(0, 1), scale);
  inkLines(painted, lines);
  return fromLabPlanes(painted);
}

/** Steps of lightness beginning at `shift`, firm where it changes fast and soft where it changes slowly: a sky stays one sweep, without bands. */
function stepTones({ lightness, width, height }: LabPlanes, tones: number, shift: number, scale: number): void {
  const calm = blurPlane(lightness, width, height, Math.max(0.7, 1.2 * scale));
  const even = blurPlane(lightness, width, height, Math.max(1, 4 * scale));
  for (let y = 0, p = 0; y < height; y++) {
    const [above, below] = [Math.max(0, y - 2) * width, Math.min(height - 1, y + 2) * width];
    for (let x = 0; x < width; x++, p++) {
      const across = even[y * width + Math.min(width - 1, x + 2)]! - even[y * width + Math.max(0, x - 2)]!;
      const slope = Math.hypot(across, even[below + x]! - even[above + x]!) * 256 * scale;
      const firmness = 1.4 + Math.min(4, slope * 4);
      const tone = calm[p]! * tones + shift;
      const middle = Math.floor(tone) + 0.5;
      const within = Math.tanh(firmness * (tone - middle)) / Math.tanh(firmness / 2);
      lightness[p] = (middle + within / 2 - shift) / tones;
    }
  }
}

function inkLines({ lightness, a, b }: LabPlanes, lines: Float32Array): void {
  for (let p = 0; p < lines.length; p++) {
    const line = lines[p]! * ink.opacity;
    lightness[p] = lightness[p]! * (1 - line) + ink.lightness * line;
    a[p] = a[p]! * vivid * (1 - line);
    b[p] = b[p]! * vivid * (1 - line);
  }
}
