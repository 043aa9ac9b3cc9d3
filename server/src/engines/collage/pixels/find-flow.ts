import { blurPlane } from './blur-plane.ts';
import type { LabPlanes } from './lab-planes.ts';

/** Which way the forms of a picture run: along outlines, hair, waves. */
export interface Flow {
  /** Unit vectors along the forms. */
  across: Float32Array;
  down: Float32Array;
  /** How strongly lightness and colour change across the form, per pixel. */
  slope: Float32Array;
  /** 0 where no direction prevails, 1 where only one does. */
  certainty: Float32Array;
}

/** The smoothed structure tensor's minor axis (J. E. Kyprianidis and J. Döllner, 2008), over all three channels. */
export function findFlow({ lightness, a, b, width, height }: LabPlanes, sigma: number): Flow {
  const tensor = {
    xx: new Float32Array(lightness.length),
    xy: new Float32Array(lightness.length),
    yy: new Float32Array(lightness.length),
  };
  for (const plane of [lightness, a, b]) addGradients(plane, width, height, tensor);
  return toFlow(
    blurPlane(tensor.xx, width, height, sigma),
    blurPlane(tensor.xy, width, height, sigma),
    blurPlane(tensor.yy, width, height, sigma),
  );
}

interface Tensor {
  xx: Float32Array;
  xy: Float32Array;
  yy: Float32Array;
}

function addGradients(plane: Float32Array, width: number, height: number, { xx, xy, yy }: Tensor): void {
  for (let y = 0, p = 0; y < height; y++) {
    const above = y > 0 ? -width : 0;
    const below = y < height - 1 ? width : 0;
    for (let x = 0; x < width; x++, p++) {
      const before = x > 0 ? -1 : 0;
      const after = x < width - 1 ? 1 : 0;
      const upLeft = plane[p + above + before]!;
      const upRight = plane[p + above + after]!;
      const downLeft = plane[p + below + before]!;
      const downRight = plane[p + below + after]!;
      const gx = (upRight - upLeft + 2 * (plane[p + after]! - plane[p + before]!) + downRight - downLeft) / 8;
      const gy = (downLeft - upLeft + 2 * (plane[p + below]! - plane[p + above]!) + downRight - upRight) / 8;
      xx[p]! += gx * gx;
      xy[p]! += gx * gy;
      yy[p]! += gy * gy;
    }
  }
}

function toFlow(xx: Float32Array, xy: Float32Array, yy: Float32Array): Flow {
  const length = xx.length;
  const flow: Flow = { across: yy, down: xy, slope: xx, certainty: new Float32Array(length) };
  for (let p = 0; p < length; p++) {
    const [e, f, g] = [xx[p]!, xy[p]!, yy[p]!];
    const spread = Math.sqrt((e - g) * (e - g) + 4 * f * f);
    const major = (e + g + spread) / 2;
    const [x, y] = e >= g ? [-f, major - g] : [-(major - e), f];
    const norm = Math.sqrt(x * x + y * y);
    flow.across[p] = norm > 1e-9 ? x / norm : 1;
    flow.down[p] = norm > 1e-9 ? y / norm : 0;
    flow.slope[p] = Math.sqrt(Math.max(0, major));
    flow.certainty[p] = e + g > 1e-9 ? spread / (e + g) : 0;
  }
  return flow;
}
