import { displace } from '../../pixels/displace.ts';
import { findEdges } from './find-edges.ts';
import { createNoise } from '../../pixels/noise.ts';
import type { Pixels } from '../../pixels/pixels.ts';
import { luminance, scaleOf } from '../../pixels/pixels.ts';
import { createToneCurve, toneRange } from './tone-range.ts';

/** Coloured pencil: firm outlines, hatching that thickens with the dark, white paper between the strokes. */
export function pencil(pixels: Pixels, seed: number): Pixels {
  const { width, height } = pixels;
  const scale = scaleOf(pixels);
  const drawn = displace(pixels, 6 * scale, 30 * scale, seed);
  const { data } = drawn;
  const edges = findEdges(drawn);
  const hand = createNoise(width, height, 60 * scale, seed + 2, 2);
  const tooth = createNoise(width, height, 3, seed + 4, 1);
  const tones = createToneCurve(toneRange(drawn), 0.62);
  const wave = 0.5 / scale;
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const brightness = luminance(data, p * 3);
      const tone = tones[Math.round(brightness)] as number;
      const bend = (hand[p] as number) * 12;
      const pressure = 0.8 + (tooth[p] as number) * 0.5;
      const first = Math.max(0, Math.sin((x + y * 0.82) * wave + bend)) * Math.max(0, 0.95 - tone);
      const second = tone < 0.5 ? Math.max(0, Math.sin((x * 0.55 - y) * wave * 1.1 - bend)) * (0.5 - tone) : 0;
      const hues = saturation(data, p * 3);
      const line = Math.min(0.82, (edges[p] as number) / 270) * Math.max(0.12, Math.min(1, (205 - brightness) / 60));
      const graphite = Math.min(
        0.86,
        ((1 - tone) * 0.22 +
          first * 0.5 +
          second * 0.7 +
          hues * (0.24 + Math.max(0, Math.sin((x + y * 0.82) * wave + bend)) * 0.5)) *
          pressure,
      );
      for (let channel = 0; channel < 3; channel++) {
        const paper = channel === 2 ? 240 : 249;
        const hue = (data[p * 3 + channel] as number) * 0.62 + 22;
        data[p * 3 + channel] = (paper + (hue - paper) * graphite) * (1 - line * pressure);
      }
    }
  }
  return drawn;
}

function saturation(data: Uint8ClampedArray, offset: number): number {
  const [r, g, b] = [data[offset] as number, data[offset + 1] as number, data[offset + 2] as number];
  return (Math.max(r, g, b) - Math.min(r, g, b)) / 255;
}
