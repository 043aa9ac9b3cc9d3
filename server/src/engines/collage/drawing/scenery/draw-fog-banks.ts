import { mix } from '../color.ts';
import { ellipse } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** Long soft banks of fog between two heights, given as shares of the picture's. */
export function drawFogBanks(
  { random, width, height, svg, light }: Stage,
  count: number,
  from: number,
  to: number,
): string {
  const fill = svg.glow(mix(light.sky[2], '#ffffff', 0.4), 0.75);
  return Array.from({ length: count }, () =>
    ellipse(
      random.between(0, width),
      height * random.between(from, to),
      width * random.between(0.4, 0.7),
      height * random.between(0.05, 0.1),
      fill,
    ),
  ).join('');
}
