import { lighten } from '../color.ts';
import { path, round } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** A band of rolling land from `y` down. Answers how high it is at any x. */
export function drawHills(stage: Stage, y: number, amplitude: number, color: string): (x: number) => number {
  const { random, width, height, svg } = stage;
  const [a, b, c] = [random.between(0, 6.3), random.between(0, 6.3), random.between(0, 6.3)];
  const stretch = width / Math.min(width, height);
  const top = (x: number): number => {
    const t = (x / width) * stretch;
    return y + amplitude * (Math.sin(t * 3.1 + a) * 0.6 + Math.sin(t * 7.3 + b) * 0.3 + Math.sin(t * 15 + c) * 0.1);
  };
  const points = Array.from(
    { length: 65 },
    (_, index) => `${round((width * index) / 64)} ${round(top((width * index) / 64))}`,
  );
  const fill = svg.linear([
    { at: 0, color: lighten(color, 0.035) },
    { at: 1, color: lighten(color, -0.06) },
  ]);
  svg.add(path(`M${points.join('L')}L${width} ${height}L0 ${height}z`, fill));
  return top;
}
