import { lighten, mix } from '../color.ts';
import { circle, polygon, rect } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { shade } from '../stage.ts';

export type TreeKind = 'pine' | 'round';

const autumnLeaves = ['#d9722b', '#c8472b', '#e2a530', '#b5542a'] as const;
const springLeaves = ['#f2a7c3', '#86c45a', '#f7c3d6'] as const;

/** One tree of the scenery, its foot at x, y; `depth` as for `shade`. */
export function drawTree(stage: Stage, kind: TreeKind, x: number, y: number, height: number, depth: number): string {
  return kind === 'pine' ? drawPine(stage, x, y, height, depth) : drawRoundTree(stage, x, y, height, depth);
}

function drawPine(stage: Stage, x: number, y: number, height: number, depth: number): string {
  const { random, season } = stage;
  const green = shade(stage, mix('#2f7a55', '#3f8f4a', random.between(0, 1)), depth);
  const dark = lighten(green, -0.05);
  const snow = season === 'winter' ? shade(stage, '#f4f8fc', depth * 0.8) : undefined;
  let markup = rect(x - height * 0.03, y - height * 0.16, height * 0.06, height * 0.17, shade(stage, '#6b4a38', depth));
  for (let tier = 3; tier >= 0; tier--) {
    const top = y - height + tier * height * 0.19;
    const bottom = top + height * (0.27 + tier * 0.02);
    const half = height * (0.13 + tier * 0.055);
    const droop = height * 0.025;
    markup += polygon(
      [
        [x, top],
        [x + half, bottom],
        [x, bottom + droop],
        [x - half, bottom],
      ],
      green,
    );
    markup += polygon(
      [
        [x, top],
        [x + half, bottom],
        [x, bottom + droop],
      ],
      dark,
    );
    if (!snow) continue;
    const [capY, capHalf] = [top + (bottom - top) * 0.55, half * 0.55];
    markup += polygon(
      [
        [x, top],
        [x + capHalf, capY],
        [x + capHalf * 0.4, capY - droop],
        [x, capY + droop],
        [x - capHalf * 0.5, capY - droop * 0.4],
        [x - capHalf, capY],
      ],
      snow,
    );
  }
  return markup;
}

function drawRoundTree(stage: Stage, x: number, y: number, height: number, depth: number): string {
  const { random, season } = stage;
  const leaf = {
    summer: mix('#4f9d45', '#6fb54a', random.between(0, 1)),
    spring: random.pick(springLeaves),
    autumn: random.pick(autumnLeaves),
    winter: mix('#dfe9f2', '#c4d5e2', random.between(0, 1)),
  }[season];
  const color = shade(stage, leaf, depth);
  const [dark, bright] = [lighten(color, -0.055), lighten(color, 0.035)];
  const trunk = shade(stage, '#7a5540', depth);
  const top = y - height * 0.62;
  const size = height * 0.27;
  return (
    polygon(
      [
        [x - height * 0.035, y],
        [x - height * 0.025, top],
        [x + height * 0.025, top],
        [x + height * 0.04, y],
      ],
      trunk,
    ) +
    circle(x + size * 0.62, top + size * 0.28, size * 0.82, dark) +
    circle(x - size * 0.62, top + size * 0.26, size * 0.8, color) +
    circle(x, top - size * 0.3, size * 1.08, color) +
    circle(x + size * 0.3, top + size * 0.1, size * 0.8, dark, 'opacity=".55"') +
    circle(x - size * 0.32, top - size * 0.5, size * 0.58, bright)
  );
}
