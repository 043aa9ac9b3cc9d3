import { boxesOverlap } from '../placing/boxes.ts';
import type { Stage } from '../stage.ts';
import { drawTree } from './draw-tree.ts';
import type { TreeKind } from './draw-tree.ts';

interface TreeLine {
  y: (x: number) => number;
  height: number;
  /** Trees across the short side; wider frames get more. */
  count: number;
  depth: number;
  kinds: readonly TreeKind[];
  /** Trees keep out of the figures' way, and of the sun's. */
  keepsClear?: boolean;
}

export function drawTreeLine(stage: Stage, { y, height, count, depth, kinds, keepsClear = false }: TreeLine): string {
  const { random, width, unit } = stage;
  const total = Math.round((count * width) / (1024 * unit));
  const trees = Array.from({ length: total }, (_, index) => {
    const x = (width * (index + 0.5 + random.between(-0.45, 0.45))) / total;
    return { x, kind: random.pick(kinds), height: height * random.between(0.72, 1.2), sink: random.between(0, 0.05) };
  });
  return trees
    .filter((tree) => !keepsClear || isClear(stage, tree.x, y(tree.x), tree.height))
    .sort((a, b) => a.sink - b.sink)
    .map((tree) => drawTree(stage, tree.kind, tree.x, y(tree.x) + tree.sink * tree.height, tree.height, depth))
    .join('');
}

function isClear({ figures, source, unit }: Stage, x: number, y: number, height: number): boolean {
  const box = { left: x - height * 0.25, right: x + height * 0.25, top: y - height, bottom: y };
  if (
    source &&
    boxesOverlap(
      box,
      { left: source.x - source.radius, right: source.x + source.radius, top: 0, bottom: source.y + source.radius },
      14 * unit,
    )
  )
    return false;
  return !figures.some((figure) => boxesOverlap(box, figure, 10 * unit));
}
