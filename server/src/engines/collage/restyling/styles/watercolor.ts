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
const washes = 6;

/** Transparent washes over a light pencil drawing: wet edges, pooled pigment, granulation, paper left at the rim. */
export function watercolor(pixels: Pixels, strength: number, seed: number): Pixels {
  const { width, height } = pixels;
  const scale = strokeScaleOf(pixels);
  const picture = toLabPlanes(pixels);
  const flow = findFlow(picture, Math.max(1.2, 3 * scale));
  const smooth = smoothAlongForms(picture, flow, {
    sigma: Math.max(1, (2 + 3 * strength) * scale),
    tolerance: 0.06,
    passes: 2,
  });
  const lines = findLines(smooth, flow, { sigma: Math.max(0.7, 1.1 * scale), carry: 8 * scale, threshold: 0.016 });
  const washed = layWashes(smooth, scale, seed);
  const wet = displace(displace(fromLabPlanes(washed), 10 * scale, 46 * scale, seed), 5 * scale, 13 * scale, seed + 21);
  return paintOnPaper(wet, lines, createRim(width, height, scale * strength, scale, seed), scale, seed);
}

/** Lighter than the picture, and in glazes whose borders wander. */
function layWashes(picture: LabPlanes, scale: number, seed: number): LabPlanes {
  const { width, height } = picture;
  const wander = createNoise(width, height, 150 * scale, seed + 1, 4);
  const tones = stretchTones(picture.lightness, 0.62);
  const lightness = blurPlane(
    tones.map((tone, p) => {
      const at = tone * washes + wander[p]! * 1.1;
      const step = Math.floor(at) + 0.5;
      const glazed = (step + 0.5 * Math.tanh(7 * (at - step)) - wander[p]! * 1.1) / washes;
      return 0.3 + 0.69 * Math.max(0, Math.min(1, tone * 0.45 + glazed * 0.55));
    }),
    width,
    height,
    Math.max(0.5, 0.9 * scale),
  );
  const vivid = 1.2;
  return {
    ...picture,
    lightness,
    a: picture.a.map((value) => value * vivid),
    b: picture.b.map((value) => value * vivid),
  };
}

/** 1 on the painted sheet, 0 at its bare rim. */
function createRim(width: number, height: number, reach: number, scale: number, seed: number): Float32Array {
  const ragged = createNoise(width, height, 90 * scale, seed + 8, 4);
  const brushed = createNoise(width, height, 16 * scale, seed + 9, 2);
  return ragged.map((value, p) => {
    const [x, y] = [p % width, Math.floor(p / width)];
    const distance = Math.min(x, y, width - 1 - x, height - 1 - y) + (value * 46 + brushed[p]! * 10 - 24) * reach;
    return Math.max(0, Math.min(1, distance / Math.max(1, 2.5 * scale)));
  });
}

function paintOnPaper(
  { data, width, height }: Pixels,
  lines: Float32Array,
  rim: Float32Array,
  scale: number,
  seed: number,
): Pixels {
  const density = rim.map((inside, p) => inside * (1 - luminance(data, p * 3) / 255));
  const near = blurPlane(density, width, height, Math.max(0.6, 1.3 * scale));
  const far = blurPlane(density, width, height, Math.max(1.5, 5 * scale));
  const pools = createNoise(width, height, 210 * scale, seed + 3, 4);
  const tooth = createTooth(width, height, scale, seed);
  const out = new Uint8ClampedArray(data.length);
  for (let p = 0; p < density.length; p++) {
    const edge = Math.max(0, Math.min(1, (near[p]! - far[p]!) * 7));
    const pigment = 1.02 + 0.75 * edge + 0.9 * pools[p]! + 0.5 * tooth[p]! * Math.min(1, density[p]! * 2);
    const line = lines[p]! * rim[p]! * 0.32 * (1 + 1.5 * tooth[p]!);
    for (let channel = 0; channel < 3; channel++) {
      const own = data[p * 3 + channel]! / 255;
      const color = 1 - (1 - own) * rim[p]!;
      // Pigment of twice the density swallows light twice (A. Bousseau and others, 2006).
      const washed = color - (color - color * color) * (pigment - 1);
      out[p * 3 + channel] = washed * (paper[channel]! + tooth[p]! * 10) * (1 - line) + 52 * line;
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
