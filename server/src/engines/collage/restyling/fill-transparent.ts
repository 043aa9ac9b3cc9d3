import { blurPlane } from '../pixels/blur-plane.ts';
import type { Pixels } from '../pixels/pixels.ts';
import { scaleOf } from '../pixels/pixels.ts';
import type { Photo } from './photo.ts';

/** Carries the colours of what is there into what is not: a brush that passes the border of a cut-out brings no fringe back. */
export function fillTransparent({ data, alpha, width, height }: Photo): Pixels {
  if (!alpha) return { data: data.slice(), width, height };
  const sigma = Math.max(2, 24 * scaleOf({ data, width, height }));
  const opacity = new Float32Array(alpha).map((value) => value / 255);
  const near = blurPlane(opacity, width, height, sigma);
  const out = new Uint8ClampedArray(data.length);
  for (let channel = 0; channel < 3; channel++) {
    const there = opacity.map((share, p) => share * data[p * 3 + channel]!);
    const around = blurPlane(there, width, height, sigma);
    for (let p = 0; p < opacity.length; p++) {
      const filling = near[p]! > 0.001 ? around[p]! / near[p]! : 255;
      out[p * 3 + channel] = there[p]! + filling * (1 - opacity[p]!);
    }
  }
  return { data: out, width, height };
}
