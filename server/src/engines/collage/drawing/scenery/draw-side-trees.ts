import { boxesOverlap } from '../placing/boxes.ts';
import type { Stage } from '../stage.ts';
import { drawTree } from './draw-tree.ts';
import type { TreeKind } from './draw-tree.ts';

/** Tall trees at the two edges that frame the picture, where no figure stands. */
export function drawSideTrees(stage: Stage, y: number, height: number, kinds: readonly TreeKind[]): string {
  const { random, width, figures, source, unit } = stage;
  const edge = Math.min(width, stage.height) * 0.2;
  const spots = [0.1, 0.62].flatMap((share) => [edge * share, width - edge * share]);
  return spots
    .map((x) => ({
      x: x + random.between(-0.06, 0.06) * edge,
      kind: random.pick(kinds),
      height: height * random.between(0.66, 1.15),
    }))
    .filter((tree) => {
      if (random.chance(0.25)) return false;
      const box = {
        left: tree.x - tree.height * 0.2,
        right: tree.x + tree.height * 0.2,
        top: y - tree.height,
        bottom: y,
      };
      const hidesSource =
        source !== undefined &&
        boxesOverlap(
          box,
          {
            left: source.x - source.radius,
            right: source.x + source.radius,
            top: source.y - source.radius,
            bottom: source.y + source.radius,
          },
          10 * unit,
        );
      return !hidesSource && !figures.some((figure) => boxesOverlap(box, figure, 6 * unit));
    })
    .map((tree) => drawTree(stage, tree.kind, tree.x, y + random.between(0, 0.03) * height, tree.height, 0.05))
    .join('');
}
