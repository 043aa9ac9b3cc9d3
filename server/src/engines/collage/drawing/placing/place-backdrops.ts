import { artKind } from './art-kinds.ts';
import { buildFigure } from './build-figure.ts';
import type { Cluster } from './cluster.ts';
import { copiesOf } from './copies.ts';
import { moveFigure } from './figure.ts';
import type { PlaceRequest } from './place-clusters.ts';
import type { PlacedFigure } from './placed-figure.ts';

interface Backdrops {
  placed: PlacedFigure[];
  /** What is left, from edge to edge, for those in front. */
  region: [number, number];
}

/** Houses and trees behind and beside those who stand in front of them. */
export function placeBackdrops(
  request: PlaceRequest,
  backs: readonly Cluster[],
  fronts: readonly Cluster[],
  ceiling: number,
): Backdrops {
  const { frame, layout, random } = request;
  const edges: [number, number] = [frame.width * 0.06, frame.width * 0.94];
  const units = backs.flatMap((cluster) => Array.from({ length: Math.min(6, copiesOf(cluster)) }, () => cluster));
  if (units.length === 0) return { placed: [], region: edges };
  const spots = chooseSpots(units.length, random.chance(0.5));
  const base = frame.height * (layout.ground - 0.055);
  const placed = units.map((cluster, index): PlacedFigure => {
    const [from, to] = (spots[index] ?? [0.05, 0.95]).map((share) => share * frame.width) as [number, number];
    const height =
      artKind(cluster.subject.art).height * cluster.subject.scale * 1.05 * Math.min(frame.width, frame.height);
    const figure = buildFigure(cluster, height, (from + to) / 2 < frame.width / 2, random);
    const { box } = figure;
    const scale = Math.min(1, (to - from) / (box.right - box.left), (base - frame.height * ceiling) / -box.top);
    return {
      figure: moveFigure(figure, scale, (from + to) / 2 - ((box.left + box.right) / 2) * scale, base),
      layer: 'back',
      footing: layout.isOpenWater ? 'island' : 'floor',
    };
  });
  return { placed, region: frontRegion(frame.width, spots, fronts.length) };
}

/** From and to, as shares of the width: one takes a side, two both sides, more stand in a line. */
function chooseSpots(count: number, isRight: boolean): [number, number][] {
  if (count === 1) return [isRight ? [0.5, 0.97] : [0.03, 0.5]];
  if (count === 2)
    return [
      [0.03, 0.36],
      [0.64, 0.97],
    ];
  return Array.from({ length: count }, (_, index): [number, number] => [
    0.03 + (0.94 * index) / count,
    0.03 + (0.94 * (index + 1)) / count,
  ]);
}

function frontRegion(width: number, spots: readonly [number, number][], fronts: number): [number, number] {
  const [first] = spots;
  if (spots.length === 1 && first) return first[0] > 0.3 ? [width * 0.05, width * 0.54] : [width * 0.46, width * 0.95];
  return spots.length === 2 && fronts > 0 ? [width * 0.3, width * 0.7] : [width * 0.1, width * 0.9];
}
