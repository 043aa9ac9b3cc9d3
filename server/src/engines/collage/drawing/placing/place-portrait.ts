import { buildFigure } from './build-figure.ts';
import { moveFigure } from './figure.ts';
import type { PlaceRequest } from './place-clusters.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** The first cluster large and whole in the middle, the next two small at its sides. */
export function placePortrait({ clusters, frame, random }: PlaceRequest): PlacedFigure[] {
  const shown = clusters.slice(0, 3);
  return shown.map((cluster, index): PlacedFigure => {
    const isMain = index === 0;
    const { box, ...figure } = buildFigure(cluster, frame.height, index === 1, random, 'stand');
    const width = frame.width * (isMain ? (shown.length > 1 ? 0.5 : 0.66) : 0.2);
    const scale = Math.min(
      width / (box.right - box.left),
      (frame.height * (isMain ? 0.78 : 0.32)) / (box.bottom - box.top),
    );
    const middle = frame.width * ([0.5, 0.14, 0.86][index] ?? 0.5);
    const y = frame.height * 0.9 - box.bottom * scale;
    return {
      figure: moveFigure({ ...figure, box }, scale, middle - ((box.left + box.right) / 2) * scale, y),
      layer: 'ground',
      footing: 'floor',
    };
  });
}
