import { blurPlane } from '../../pixels/blur-plane.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { scaleOf } from '../../pixels/pixels.ts';
import { stretchTones } from '../../pixels/stretch-tones.ts';

interface Ink {
  color: readonly [number, number, number];
  /** Degrees: the classic angles, at which the four screens form rosettes instead of moiré. */
  angle: number;
}

const inks: readonly Ink[] = [
  { color: [0, 158, 224], angle: 15 },
  { color: [230, 0, 126], angle: 75 },
  { color: [255, 234, 0], angle: 0 },
  { color: [26, 25, 30], angle: 45 },
];
const paper = [253, 250, 241] as const;
const steps = 1024;
const wave = Float32Array.from({ length: steps }, (_, step) => Math.cos((2 * Math.PI * step) / steps) / 4 + 0.25);
const thresholds = createThresholds();

/** Four-colour printing, looked at closely. */
export function halftone(pixels: Pixels, strength: number): Pixels {
  const { width, height } = pixels;
  const cell = Math.max(3.2, (3.6 + 3.2 * strength) * scaleOf(pixels));
  const plates = separate(pixels, cell * 0.22);
  const light = new Float32Array(width * height * 3).fill(1);
  for (const [index, ink] of inks.entries()) print(light, plates[index]!, width, height, ink, cell);
  return { data: Uint8ClampedArray.from(light, (value, offset) => value * paper[offset % 3]!), width, height };
}

/** How much of each ink, 0 to 1: grey is taken out of the colours and printed in black. */
function separate({ data, width, height }: Pixels, sigma: number): Float32Array[] {
  const length = width * height;
  const plates = inks.map(() => new Float32Array(length));
  const tones = stretchTones(
    Float32Array.from(
      { length },
      (_, p) => (0.299 * data[p * 3]! + 0.587 * data[p * 3 + 1]! + 0.114 * data[p * 3 + 2]!) / 255,
    ),
    0.6,
  );
  for (let p = 0; p < length; p++) {
    const light = (0.299 * data[p * 3]! + 0.587 * data[p * 3 + 1]! + 0.114 * data[p * 3 + 2]!) / 255;
    const lift = (tones[p]! + 0.02) / (light + 0.02);
    const amounts = [0, 1, 2].map(
      (c) => 1 - Math.max(0, Math.min(1, tones[p]! + ((data[p * 3 + c]! / 255) * lift - tones[p]!) * 1.2)),
    );
    const grey = Math.min(...amounts);
    const black = Math.max(0, (grey - 0.3) / 0.7) ** 1.1;
    for (let channel = 0; channel < 3; channel++)
      plates[channel]![p] = Math.max(0, (amounts[channel]! - black * 0.45) / (1 - black * 0.45));
    plates[3]![p] = black;
  }
  return plates.map((plate) => blurPlane(plate, width, height, sigma));
}

/** The height at which the dots of a screen cover a given share of it. */
function createThresholds(): Float32Array {
  const side = 128;
  const heights = Float32Array.from({ length: side * side }, (_, index) => {
    const [u, v] = [index % side, Math.floor(index / side)];
    return wave[(u * steps) / side]! + wave[(v * steps) / side]!;
  }).sort();
  return Float32Array.from(
    { length: 257 },
    (_, share) => heights[Math.min(heights.length - 1, Math.round((1 - share / 256) * heights.length))]!,
  );
}

function print(
  light: Float32Array,
  plate: Float32Array,
  width: number,
  height: number,
  { color, angle }: Ink,
  cell: number,
): void {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [(Math.cos(turn) * steps) / cell, (Math.sin(turn) * steps) / cell];
  const soft = cell / 2.6;
  const kept = color.map((value) => 1 - value / 255);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const amount = plate[p]!;
      if (amount < 0.012) continue;
      const u = (x * cos + y * sin) & (steps - 1);
      const v = (y * cos - x * sin) & (steps - 1);
      const over = wave[u]! + wave[v]! - thresholds[(amount * 256) | 0]!;
      const cover = Math.max(0, Math.min(1, over * soft + 0.5));
      for (let channel = 0; channel < 3; channel++) light[p * 3 + channel]! *= 1 - cover * kept[channel]!;
    }
  }
}
