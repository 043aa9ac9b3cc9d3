import type { Pixels } from './pixels.ts';

/** A picture in OKLab (Björn Ottosson, 2020), channel by channel: distances there are those people see. */
export interface LabPlanes {
  /** 0 to 1. */
  lightness: Float32Array;
  a: Float32Array;
  b: Float32Array;
  width: number;
  height: number;
}

const linear = Float32Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

const steps = 4095;
const roots = Float32Array.from({ length: steps + 2 }, (_, index) => Math.cbrt(index / steps));
const bytes = Float32Array.from({ length: steps + 2 }, (_, index) => {
  const share = index / steps;
  return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
});

export function toLabPlanes({ data, width, height }: Pixels): LabPlanes {
  const planes = createLabPlanes(width, height);
  const { lightness, a, b } = planes;
  for (let p = 0, offset = 0; p < lightness.length; p++, offset += 3) {
    const [red, green, blue] = [linear[data[offset]!]!, linear[data[offset + 1]!]!, linear[data[offset + 2]!]!];
    const l = lookUp(roots, 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = lookUp(roots, 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = lookUp(roots, 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    lightness[p] = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
    a[p] = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
    b[p] = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  }
  return planes;
}

export function fromLabPlanes({ lightness, a, b, width, height }: LabPlanes): Pixels {
  const data = new Uint8ClampedArray(lightness.length * 3);
  for (let p = 0, offset = 0; p < lightness.length; p++, offset += 3) {
    const l = (lightness[p]! + 0.3963377774 * a[p]! + 0.2158037573 * b[p]!) ** 3;
    const m = (lightness[p]! - 0.1055613458 * a[p]! - 0.0638541728 * b[p]!) ** 3;
    const s = (lightness[p]! - 0.0894841775 * a[p]! - 1.291485548 * b[p]!) ** 3;
    data[offset] = lookUp(bytes, 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
    data[offset + 1] = lookUp(bytes, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
    data[offset + 2] = lookUp(bytes, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  }
  return { data, width, height };
}

export function createLabPlanes(width: number, height: number): LabPlanes {
  const length = width * height;
  const [lightness, a, b] = [new Float32Array(length), new Float32Array(length), new Float32Array(length)];
  return { lightness, a, b, width, height };
}

/** The curve at a share of 0 to 1, between its two nearest entries. */
function lookUp(curve: Float32Array, share: number): number {
  const at = Math.max(0, Math.min(1, share)) * steps;
  const index = at | 0;
  return curve[index]! + (curve[index + 1]! - curve[index]!) * (at - index);
}
