import type { Pixels } from '../../pixels/pixels.ts';
import { luminance } from '../../pixels/pixels.ts';

export interface ToneRange {
  low: number;
  middle: number;
  high: number;
}

/** The tones, of 255, that hold all but the outer two hundredths, and the middle one: what night scenes are stretched by. */
export function toneRange({ data }: Pick<Pixels, 'data'>): ToneRange {
  const counts = new Uint32Array(256);
  for (let offset = 0; offset < data.length; offset += 3) {
    const tone = Math.round(luminance(data, offset));
    counts[tone] = (counts[tone] as number) + 1;
  }
  const total = data.length / 3;
  const rank = (share: number): number => {
    let seen = 0;
    return counts.findIndex((count) => (seen += count) > total * share);
  };
  const low = rank(0.02);
  return { low, middle: rank(0.5), high: Math.max(low + 40, rank(0.98)) };
}

/** A curve from tone (0 to 255) to 0..1 that puts the middle tone at `target`. */
export function createToneCurve({ low, middle, high }: ToneRange, target: number): Float32Array {
  const share = Math.max(0.08, Math.min(0.92, (middle - low) / (high - low)));
  const power = Math.log(target) / Math.log(share);
  return Float32Array.from(
    { length: 256 },
    (_, tone) => Math.max(0, Math.min(1, (tone - low) / (high - low))) ** power,
  );
}
