import type { Pixels } from '../pixels/pixels.ts';

/** The lowest and the highest value of each channel among a pixel and its eight neighbours. */
export interface Ranges extends Pick<Pixels, 'width' | 'height'> {
  low: Uint8ClampedArray;
  high: Uint8ClampedArray;
}

export function findRanges({ data, width, height }: Pixels): Ranges {
  const rows = compareNeighbors(data, data, height, width, 3);
  const { low, high } = compareNeighbors(rows.low, rows.high, 1, height, width * 3);
  return { low, high, width, height };
}

/** Compares each of a line's places, `step` values apart, with the one before and the one after it. */
function compareNeighbors(
  lows: Uint8ClampedArray,
  highs: Uint8ClampedArray,
  lines: number,
  length: number,
  step: number,
) {
  const [low, high] = [lows.slice(), highs.slice()];
  const lineLength = length * step;
  for (let line = 0; line < lines; line++) {
    const start = line * lineLength;
    for (let at = start + step; at < start + lineLength; at++) {
      const before = at - step;
      if (lows[before]! < low[at]!) low[at] = lows[before]!;
      if (lows[at]! < low[before]!) low[before] = lows[at]!;
      if (highs[before]! > high[at]!) high[at] = highs[before]!;
      if (highs[at]! > high[before]!) high[before] = highs[at]!;
    }
  }
  return { low, high };
}
