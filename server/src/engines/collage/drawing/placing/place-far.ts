import { artKind } from './art-kinds.ts';
import { buildFigure } from './build-figure.ts';
import type { Cluster } from './cluster.ts';
import { copiesOf } from './copies.ts';
import { moveFigure } from './figure.ts';
import type { PlaceRequest } from './place-clusters.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Sets mountains on the horizon, spread over its width. */
export function placeFar({ frame, layout, random }: PlaceRequest, clusters: readonly Cluster[]): PlacedFigure[] {
  const units = clusters.flatMap((cluster) => Array.from({ length: Math.min(5, copiesOf(cluster)) }, () => cluster));
  const cell = (frame.width * 0.88) / Math.max(1, units.length);
  return units.map((cluster, index): PlacedFigure => {
    const height = artKind(cluster.subject.art).height * cluster.subject.scale * Math.min(frame.width, frame.height);
    const figure = buildFigure(cluster, height, false, random);
    const { box } = figure;
    const base = frame.height * (layout.horizon + 0.012);
    const scale = Math.min((cell * 0.96) / (box.right - box.left), 1, (base - frame.height * 0.1) / -box.top);
    const x = frame.width * 0.06 + cell * (index + 0.5);
    return {
      figure: moveFigure(figure, scale, x - ((box.left + box.right) / 2) * scale, base),
      layer: 'far',
      footing: 'none',
    };
  });
}
