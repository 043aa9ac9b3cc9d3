import { artKind } from './art-kinds.ts';
import { buildFigure } from './build-figure.ts';
import type { Cluster } from './cluster.ts';
import { copiesOf } from './copies.ts';
import { moveFigure } from './figure.ts';
import type { PlaceRequest } from './place-clusters.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Lays things on the table's top: one on the plate, several about it. */
export function placeOnTable({ clusters, frame, layout, random }: PlaceRequest): PlacedFigure[] {
  const units = clusters.flatMap((cluster) => Array.from({ length: copiesOf(cluster) }, () => cluster));
  const columns = Math.min(units.length, frame.width > frame.height ? 5 : frame.width < frame.height ? 2 : 3);
  const rows = Math.ceil(units.length / columns);
  return units.map((cluster, index): PlacedFigure => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? units.length - row * columns : columns;
    const cell = { width: (frame.width * 0.8) / Math.max(1, inRow), height: (frame.height * (layout.ground - 0.24)) / rows };
    const { box, ...figure } = buildFigure(cluster, unitHeight(cluster, units.length) * Math.min(frame.width, frame.height), false, random);
    const scale = Math.min(1, (cell.width * 0.86) / (box.right - box.left), (cell.height * 0.92) / (box.bottom - box.top));
    const x = frame.width * 0.1 + cell.width * ((index % columns) + 0.5) - ((box.left + box.right) / 2) * scale;
    const y = frame.height * (layout.ground - ((rows - 1 - row) * (layout.ground - 0.24)) / rows) - box.bottom * scale;
    return { figure: moveFigure({ ...figure, box }, scale, x, y), layer: 'ground', footing: 'floor' };
  });
}

function unitHeight({ subject }: Cluster, units: number): number {
  const kind = artKind(subject.art);
  return (kind.isFood ? (units === 1 ? 0.46 : 0.34) : Math.min(0.46, Math.max(0.26, kind.height))) * subject.scale;
}
