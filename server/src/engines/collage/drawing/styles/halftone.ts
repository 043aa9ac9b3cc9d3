import { findEdges } from './find-edges.ts';
import type { Pixels } from './pixels.ts';
import { luminance, scaleOf } from './pixels.ts';

const angle = 0.42;

/** Printed comic: few flat colours, inked outlines, dots in the middle tones only. Darks are solid, so no moiré forms there. */
export function halftone(pixels: Pixels): Pixels {
  const { data, width, height } = pixels;
  const scale = scaleOf(pixels);
  const edges = findEdges(pixels);
  const cell = Math.max(4, 10 * scale);
  const [cos, sin] = [Math.cos(angle) / cell, Math.sin(angle) / cell];
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const offset = p * 3;
      const tone = luminance(data, offset) / 255;
      const [a, b] = [x * cos + y * sin, y * cos - x * sin];
      const distance = Math.hypot(a - Math.round(a), b - Math.round(b));
      const dot = tone < 0.24 ? 0 : softStep((0.86 - tone) * 0.72, distance, 0.8 / cell);
      const ink = Math.min(1, Math.max(0, ((edges[p] as number) - 110) / 90));
      const shade = (1 - dot * 0.3) * (1 - ink * 0.82);
      for (let channel = 0; channel < 3; channel++) {
        const step = Math.round(((data[offset + channel] as number) + 14) / 42.5) * 42.5;
        out[offset + channel] = (step + (255 - step) * 0.1) * shade;
      }
    }
  }
  return { data: out, width, height };
}

/** 1 inside the dot, 0 outside, with a rim one pixel soft. */
function softStep(radius: number, distance: number, softness: number): number {
  return Math.max(0, Math.min(1, (radius - distance) / softness + 0.5));
}
