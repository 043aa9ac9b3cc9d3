import { blurPlane } from '../../pixels/blur-plane.ts';
import { displace } from '../../pixels/displace.ts';
import { findFlow } from '../../pixels/find-flow.ts';
import { findLines } from '../../pixels/find-lines.ts';
import { fromLabPlanes, toLabPlanes } from '../../pixels/lab-planes.ts';
import type { LabPlanes } from '../../pixels/lab-planes.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { luminance, strokeScaleOf } from '../../pixels/pixels.ts';
import { smoothAlongForms } from '../../pixels/smooth-along-forms.ts';
import { stretchTones } from '../../pixels/stretch-tones.ts';

const paper = [252, 249, 240] as const;
const lead = { tone: 52, opacity: 0.32 };
const washes = 6;
const vivid = 1.2;
/** There is no black in the box: the darkest is a blue grey. */
const darkest = { lightness: 0.24, b: -0.024 };

/** Transparent washes over a light pencil drawing: wet edges, pooled pigment, granulation, paper left at the rim. */
export function watercolor(pixels: Pixels, strength: number, seed: number): Pixels {
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.2, 3 * scale));
  const sigma = Math.max(1, (2 + 3 * strength) * scale);
  const calm = smoothAlongForms(picture, flow, { sigma, tolerance: 0.06, passes: 2 });
  const lines = findLines(calm, flow, { sigma: Math.max(0.7, 1.1 * scale), carry: 8 * scale, threshold: 0.016 });
  const washed = fromLabPlanes(layWashes(calm, scale, seed));
  const wet = displace(displace(washed, 10 * scale, 46 * scale, seed), 5 * scale, 13 * scale, seed + 21);
  const rim = leaveRim(pixels, scale, Math.max(0, strength * 2 - 1), seed);
  return paintOnPaper(wet, lines, rim, scale, seed);
}

/** Lighter than the picture, and in glazes whose borders wander. */
function layWashes(picture: LabPlanes, scale: number, seed: number): LabPlanes {
  const { width, height } = picture;
  const wander = createNoise(width, height, 150 * scale, seed + 1, 4);
  const tones = stretchTones(picture.lightness, 0.62);
  for (let p = 0; p < tones.length; p++) {
    const shift = wander[p]! * 1.1;
    const at = tones[p]! * washes + shift;
    const middle = Math.floor(at) + 0.5;
    const glazed = (middle + 0.5 * Math.tanh(7 * (at - middle)) - shift) / washes;
    tones[p] = Math.max(0, Math.min(1, tones[p]! * 0.45 + glazed * 0.55));
  }
  const even = blurPlane(tones, width, height, Math.max(0.5, 0.9 * scale));
  return {
    ...picture,
    lightness: even.map((tone) => darkest.lightness + (0.99 - darkest.lightness) * tone),
    a: picture.a.map((value) => value * vivid),
    b: picture.b.map((value, p) => value * vivid + darkest.b * (1 - even[p]!)),
  };
}

/** 1 where the sheet is painted, 0 where it is left bare: a ragged rim as wide as `width`, 0 to 1, says. */
function leaveRim({ width: columns, height: rows }: Pixels, scale: number, width: number, seed: number): Float32Array {
  if (width === 0) return new Float32Array(columns * rows).fill(1);
  const ragged = createNoise(columns, rows, 90 * scale, seed + 8, 4);
  const brushed = createNoise(columns, rows, 16 * scale, seed + 9, 2);
  return ragged.map((value, p) => {
    const [x, y] = [p % columns, Math.floor(p / columns)];
    const bare = (24 - value * 46 - brushed[p]! * 10) * scale * width;
    const inside = Math.min(x, y, columns - 1 - x, rows - 1 - y) - bare;
    return Math.max(0, Math.min(1, inside / Math.max(1, 2.5 * scale)));
  });
}

function paintOnPaper(wash: Pixels, lines: Float32Array, rim: Float32Array, scale: number, seed: number): Pixels {
  const { data, width, height } = wash;
  const density = rim.map((inside, p) => inside * (1 - luminance(data, p * 3) / 255));
  const near = blurPlane(density, width, height, Math.max(0.6, 1.3 * scale));
  const far = blurPlane(density, width, height, Math.max(1.5, 5 * scale));
  const pools = createNoise(width, height, 210 * scale, seed + 3, 4);
  const tooth = createTooth(width, height, scale, seed);
  const out = new Uint8ClampedArray(data.length);
  for (let p = 0; p < density.length; p++) {
    const edge = Math.max(0, Math.min(1, (near[p]! - far[p]!) * 7));
    const pigment = 0.02 + 0.75 * edge + 0.9 * pools[p]! + 0.5 * tooth[p]! * Math.min(1, density[p]! * 2);
    const line = lines[p]! * rim[p]! * lead.opacity * (1 + 1.5 * tooth[p]!);
    for (let channel = 0; channel < 3; channel++) {
      const color = 1 - (1 - data[p * 3 + channel]! / 255) * rim[p]!;
      // More pigment swallows the more light the less is left (A. Bousseau and others, 2006).
      const washed = color - (color - color * color) * pigment;
      out[p * 3 + channel] = washed * (paper[channel]! + tooth[p]! * 10) * (1 - line) + lead.tone * line;
    }
  }
  return { data: out, width, height };
}

/** The relief of cold-pressed paper, about -0.5 to 0.5. */
function createTooth(width: number, height: number, scale: number, seed: number): Float32Array {
  const fine = createNoise(width, height, Math.max(2, 3.2 * scale), seed + 5, 1);
  const coarse = createNoise(width, height, Math.max(3, 8 * scale), seed + 6, 1);
  return fine.map((value, p) => value * 0.65 + coarse[p]! * 0.35);
}
