import { lighten, mix } from '../color.ts';
import { polygon } from '../shapes.ts';
import type { Stage } from '../stage.ts';

interface Range {
  base: number;
  height: number;
  /** Peaks across the short side; wider frames get more. */
  count: number;
  color: string;
  cap: string;
}

/** Two-tone mountains with snow caps: the lit side left, the shaded side right. Answers their markup for reflections. */
export function drawPeaks(
  { random, width, height: frameHeight }: Stage,
  { base, height, count, color, cap }: Range,
): string {
  const total = Math.round((count * width) / Math.min(width, frameHeight));
  const peaks = Array.from({ length: total }, (_, index) => {
    const tall = height * random.between(0.55, 1);
    return {
      x: (width * (index + 0.5 + random.between(-0.3, 0.3))) / total,
      top: base - tall,
      half: tall * random.between(0.8, 1.1),
      fold: random.between(-0.1, 0.1),
    };
  });
  return peaks
    .sort((a, b) => a.top - b.top)
    .map(({ x, top, half, fold }) => {
      const at = (across: number, down: number): [number, number] => [
        x + half * across,
        top + (base + 24 - top) * down,
      ];
      const dark = lighten(color, -0.055);
      return (
        polygon([at(-1, 1), at(-0.42, 0.45), at(-0.3, 0.38), at(0, 0), at(0.33, 0.3), at(0.5, 0.52), at(1, 1)], color) +
        polygon(
          [at(0, 0), at(0.33, 0.3), at(0.5, 0.52), at(1, 1), at(fold, 1), at(0.16, 0.62), at(-0.04, 0.36)],
          dark,
        ) +
        polygon(
          [
            at(0, 0),
            at(-0.235, 0.297),
            at(-0.14, 0.26),
            at(-0.06, 0.35),
            at(0.05, 0.25),
            at(0.16, 0.34),
            at(0.29, 0.27),
          ],
          cap,
        ) +
        polygon([at(0, 0), at(0.01, 0.29), at(0.05, 0.25), at(0.16, 0.34), at(0.29, 0.27)], mix(cap, dark, 0.3))
      );
    })
    .join('');
}
