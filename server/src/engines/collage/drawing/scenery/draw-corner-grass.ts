import { boxesOverlap } from '../placing/boxes.ts';
import { path, round } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** Tall dark blades in the lower corners: something near, which gives the rest its depth. */
export function drawCornerGrass({ random, width, height, unit, figures }: Stage, color: string): string {
  const reach = Math.min(width, height) * 0.2;
  return [0, width]
    .filter((corner) => {
      const box = { left: corner - reach, right: corner + reach, top: height * 0.86, bottom: height };
      return !figures.some((figure) => boxesOverlap(box, figure));
    })
    .flatMap((corner) =>
      Array.from({ length: 22 }, () => {
        const inwards = corner === 0 ? 1 : -1;
        const near = random.between(0, 1);
        const x = corner + inwards * near ** 1.3 * reach;
        const tall = random.between(50, 150) * unit * (1.15 - near * 0.75);
        const lean = random.between(-0.15, 0.6) * tall * inwards * 0.7;
        const wide = random.between(5, 9) * unit;
        return path(
          `M${round(x - wide)} ${round(height + 2)}Q${round(x)} ${round(height - tall * 0.5)} ${round(x + lean)} ${round(height - tall)}Q${round(x + wide)} ${round(height - tall * 0.4)} ${round(x + wide)} ${round(height + 2)}z`,
          color,
        );
      }),
    )
    .join('');
}
