import { artKind } from './art-kinds.ts';
import { buildFigure } from './build-figure.ts';
import type { Cluster } from './cluster.ts';
import { copiesOf } from './copies.ts';
import { moveFigure } from './figure.ts';
import type { Figure } from './figure.ts';
import type { PlaceRequest } from './place-clusters.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** How far behind the front row, as a share of the height, each row further back stands on the table. */
const rowDepth = 0.085;

/** Stands things on the table: one in the middle, several in rows, the front row between the gaps of the one behind. */
export function placeOnTable(request: PlaceRequest): PlacedFigure[] {
  const { clusters, frame, random } = request;
  const units = clusters.flatMap((cluster) => Array.from({ length: copiesOf(cluster) }, () => cluster));
  const most = frame.width > frame.height ? 7 : frame.width < frame.height ? 4 : 5;
  const rows = Math.min(3, Math.ceil(units.length / most));
  const perRow = Math.ceil(units.length / rows);
  const side = Math.min(frame.width, frame.height);
  const figures = units.map((cluster) => buildFigure(cluster, unitHeight(cluster, units.length) * side, false, random));
  return Array.from({ length: rows }, (_, row) =>
    standRow(request, figures.slice(row * perRow, (row + 1) * perRow), rows - 1 - row),
  )
    .flat()
    .map((figure) => ({ figure, layer: 'ground', footing: 'floor' }));
}

/** One row, as large as its things together fit the table's width. `behind` counts the rows in front of it. */
function standRow({ frame, layout }: PlaceRequest, figures: readonly Figure[], behind: number): Figure[] {
  const gap = frame.width * 0.025;
  const room = frame.width * 0.78 - gap * (figures.length - 1);
  const total = figures.reduce((sum, { box }) => sum + box.right - box.left, 0);
  const tallest = Math.max(...figures.map(({ box }) => box.bottom - box.top));
  const scale = Math.min(1, room / total, (frame.height * (layout.ground - rowDepth * 2 - 0.12)) / tallest);
  const stagger = figures.length > 1 && behind % 2 === 1 ? frame.width * 0.05 : 0;
  let x = (frame.width - total * scale - gap * (figures.length - 1)) / 2 + stagger;
  return figures.map((figure) => {
    const { box } = figure;
    const left = x;
    x += (box.right - box.left) * scale + gap;
    return moveFigure(
      figure,
      scale,
      left - box.left * scale,
      frame.height * (layout.ground - rowDepth * behind) - box.bottom * scale,
    );
  });
}

function unitHeight({ subject }: Cluster, units: number): number {
  const kind = artKind(subject.art);
  return (kind.isFood ? (units === 1 ? 0.46 : 0.32) : Math.min(0.46, Math.max(0.26, kind.height))) * subject.scale;
}
