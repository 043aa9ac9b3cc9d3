import { artKind } from './art-kinds.ts';
import { joinBoxes } from './boxes.ts';
import { buildFigure } from './build-figure.ts';
import type { Cluster } from './cluster.ts';
import { copiesOf } from './copies.ts';
import { moveFigure } from './figure.ts';
import type { Figure } from './figure.ts';
import { findFreeSpot } from './find-free-spot.ts';
import type { PlaceRequest } from './place-clusters.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { Box } from './sprite.ts';

/** Hangs clusters in the free part of an area, smaller where it is crowded. */
export function placeAloft(
  request: PlaceRequest,
  clusters: readonly Cluster[],
  standing: readonly PlacedFigure[],
  area: Box,
): PlacedFigure[] {
  const units = clusters.flatMap((cluster) => Array.from({ length: copiesOf(cluster) }, () => cluster));
  const occupied = standing.map(({ figure }) => figure.box);
  return units.flatMap((cluster, index) => {
    const below = boxOf(cluster.above, standing);
    const figure = hang(request, cluster, index, units.length, below ? over(below, area) : area, occupied);
    if (!figure) return [];
    occupied.push(figure.box);
    return [{ figure, layer: 'air' as const, footing: 'none' as const }];
  });
}

function hang(
  request: PlaceRequest,
  cluster: Cluster,
  index: number,
  units: number,
  area: Box,
  occupied: readonly Box[],
): Figure | undefined {
  const { frame, random } = request;
  const kind = artKind(cluster.subject.art);
  const isAlone = occupied.length === 0 && units === 1;
  const crowd = isAlone ? (kind.height > 0.3 ? 1 : 1.35) : units <= 2 ? 1.1 : units <= 4 ? 0.95 : 0.72;
  const height = kind.height * cluster.subject.scale * crowd * Math.min(frame.width, frame.height);
  const ideal = idealSpot(index, units, area, random.between(-0.06, 0.06), random.between(-0.06, 0.06));
  const figure = buildFigure(cluster, height, ideal.x < (area.left + area.right) / 2 && units > 1, random);
  const { box } = figure;
  for (let scale = Math.min(1, (area.bottom - area.top) / (box.bottom - box.top)); scale > 0.12; scale *= 0.86) {
    const [width, tall] = [(box.right - box.left) * scale, (box.bottom - box.top) * scale];
    const spot = findFreeSpot({ width, height: tall, area, occupied, ideal, margin: frame.width * 0.012 });
    if (spot)
      return moveFigure(
        figure,
        scale,
        spot.x - ((box.left + box.right) / 2) * scale,
        spot.y - ((box.top + box.bottom) / 2) * scale,
      );
  }
  return undefined;
}

/** One in the upper middle; several spread in a loose zigzag. */
function idealSpot(
  index: number,
  units: number,
  area: Box,
  jitterX: number,
  jitterY: number,
): { x: number; y: number } {
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  const across = units === 1 ? 0.5 : (index + 0.5) / units;
  const down = units === 1 ? 0.36 : index % 2 === 0 ? 0.3 : 0.58;
  return { x: area.left + width * (across + jitterX), y: area.top + height * (down + jitterY) };
}

/** All of a subject that stands. */
function boxOf(id: number | undefined, standing: readonly PlacedFigure[]): Box | undefined {
  const found = standing.filter(
    ({ figure }) => id !== undefined && figure.sprites.some(({ subject }) => subject === id),
  );
  return found.length > 0 ? joinBoxes(found.map(({ figure }) => figure.box)) : undefined;
}

/** The part of an area above a box, wide enough to stay clearly over it. */
function over(box: Box, area: Box): Box {
  const [middle, half] = [
    (box.left + box.right) / 2,
    Math.max((box.right - box.left) * 0.75, (area.right - area.left) * 0.24),
  ];
  const [left, right] = [Math.max(area.left, middle - half), Math.min(area.right, middle + half)];
  return box.top - area.top < (area.bottom - area.top) * 0.12 ? area : { left, right, top: area.top, bottom: box.top };
}
