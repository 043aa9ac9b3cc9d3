import { blurPlane } from '../../pixels/blur-plane.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { strokeScaleOf } from '../../pixels/pixels.ts';
import { createScreen } from '../../pixels/create-screen.ts';

interface Ink {
  color: readonly [number, number, number];
  /** Degrees: the classic angles, at which the four screens form rosettes instead of moiré. */
  angle: number;
}

const inks: readonly Ink[] = [
  { color: [0, 166, 232], angle: 15 },
  { color: [233, 14, 132], angle: 75 },
  { color: [255, 238, 0], angle: 0 },
  { color: [28, 27, 32], angle: 45 },
];
const paper = [253, 250, 241] as const;
/** Dots swell in print: the plates are made lighter. */
const lift = 0.9;
const vivid = 1.42;

/** Four-colour printing, looked at closely. */
export function halftone(pixels: Pixels, strength: number, seed: number): Pixels {
  const { width, height } = pixels;
  // Dots one can see, but at least a dozen of them across.
  const smallest = Math.min(4.2, Math.min(width, height) / 12);
  const cell = Math.max(smallest, (3.4 + 3.2 * strength) * strokeScaleOf(pixels));
  const light = new Float32Array(width * height * 3);
  for (let offset = 0; offset < light.length; offset++) light[offset] = paper[offset % 3]!;
  const plates = separateInks(pixels);
  for (const [index, { color, angle }] of inks.entries()) {
    const plate = blurPlane(plates[index]!, width, height, cell * 0.26);
    const cover = createScreen(plate, width, height, { cell, angle: angle + ((seed * 37) % 90) });
    for (let p = 0; p < cover.length; p++) {
      for (let channel = 0; channel < 3; channel++)
        light[p * 3 + channel]! *= 1 - cover[p]! * (1 - color[channel]! / 255);
    }
  }
  return { data: new Uint8ClampedArray(light), width, height };
}

/** How much of cyan, magenta, yellow and black, 0 to 1: most of the grey is taken out of the colours and printed in black. */
function separateInks({ data, width, height }: Pixels): Float32Array[] {
  const plates = inks.map(() => new Float32Array(width * height));
  const [cyan, magenta, yellow, black] = plates as [Float32Array, Float32Array, Float32Array, Float32Array];
  for (let p = 0; p < cyan.length; p++) {
    const [red, green, blue] = [lighten(data[p * 3]!), lighten(data[p * 3 + 1]!), lighten(data[p * 3 + 2]!)];
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
    const [c, m, y] = [absorb(red, grey), absorb(green, grey), absorb(blue, grey)];
    const key = Math.max(0, (Math.min(c, m, y) - 0.32) / 0.68) ** 1.15;
    const under = key * 0.75;
    cyan[p] = clamp((c - under) / (1 - under));
    // Cyan ink swallows some green too, and magenta some blue: what they bring is left out of the next plate.
    magenta[p] = clamp((m - under) / (1 - under) - 0.2 * cyan[p]!);
    yellow[p] = clamp((y - under) / (1 - under) - 0.2 * magenta[p]!);
    black[p] = key;
  }
  return plates;
}

function lighten(value: number): number {
  return (value / 255) ** lift;
}

function absorb(light: number, grey: number): number {
  return 1 - clamp(grey + (light - grey) * vivid);
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
