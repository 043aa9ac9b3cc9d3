import { findEdges } from './find-edges.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { luminance, scaleOf } from '../../pixels/pixels.ts';
import { createToneCurve, toneRange } from './tone-range.ts';

const angle = 0.42;
const inks = 5;

/** Printed comic: five tones of each colour, inked outlines, dots in the middle tones. Darks are solid, so no moiré forms there. */
export function halftone(pixels: Pixels): Pixels {
  const { data, width, height } = pixels;
  const scale = scaleOf(pixels);
  const edges = findEdges(pixels);
  const tones = createToneCurve(toneRange(pixels), 0.5);
  const cell = Math.max(4, 9 * scale);
  const [cos, sin] = [Math.cos(angle) / cell, Math.sin(angle) / cell];
  const out = new Uint8ClampedArray(data.length);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const offset = p * 3;
      const light = luminance(data, offset);
      const tone = tones[Math.round(light)] as number;
      const [a, b] = [x * cos + y * sin, y * cos - x * sin];
      const distance = Math.hypot(a - Math.round(a), b - Math.round(b));
      const dot = tone < 0.16 ? 1 : softStep((0.8 - tone) * 0.62, distance, 0.8 / cell);
      const ink = light < 150 ? Math.min(1, Math.max(0, ((edges[p] as number) - 130) / 80)) : 0;
      const step = (Math.ceil(tone * inks) + 0.6) / (inks + 0.6);
      const lift = (step * 235) / Math.max(24, light);
      for (let channel = 0; channel < 3; channel++) {
        const vivid = light + ((data[offset + channel] as number) - light) * 1.35;
        out[offset + channel] = (vivid * (0.45 + lift * 0.55) + 8) * (1 - dot * 0.34) * (1 - ink * 0.85);
      }
    }
  }
  return { data: out, width, height };
}

/** 1 inside the dot, 0 outside, with a rim one pixel soft. */
function softStep(radius: number, distance: number, softness: number): number {
  return Math.max(0, Math.min(1, (radius - distance) / softness + 0.5));
}
