import { blurPlane } from '../../pixels/blur-plane.ts';
import type { Flow } from '../../pixels/find-flow.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import type { Directions } from './painting.ts';

const turns = 9;
const leastWeight = 0.06;

/** Strokes run along the forms; where there are none they sway together. Angles are doubled on the way, as a stroke has no front. */
export function steerStrokes(flow: Flow, { width, height }: Pixels, scale: number, seed: number): Directions {
  const sway = createNoise(width, height, 260 * scale, seed, 2);
  const x = new Float32Array(sway.length);
  const y = new Float32Array(sway.length);
  for (let p = 0; p < sway.length; p++) {
    const weight = flow.certainty[p]! * Math.min(1, flow.slope[p]! * 60);
    const [across, down] = [flow.across[p]!, flow.down[p]!];
    x[p] = (across * across - down * down) * weight + Math.cos(sway[p]! * turns) * leastWeight;
    y[p] = 2 * across * down * weight + Math.sin(sway[p]! * turns) * leastWeight;
  }
  const evenX = blurPlane(x, width, height, Math.max(1, 4 * scale));
  const evenY = blurPlane(y, width, height, Math.max(1, 4 * scale));
  for (let p = 0; p < x.length; p++) {
    const angle = Math.atan2(evenY[p]!, evenX[p]!) / 2;
    x[p] = Math.cos(angle);
    y[p] = Math.sin(angle);
  }
  return { x, y };
}
