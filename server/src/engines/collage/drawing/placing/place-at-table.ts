import { getArt } from '../art-table.ts';
import { artKind } from './art-kinds.ts';
import type { Cluster } from './cluster.ts';
import { createFigure } from './figure.ts';
import type { PlaceRequest } from './place-clusters.ts';
import { placeRow } from './place-row.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { Sprite } from './sprite.ts';
import { spriteWidth } from './sprite.ts';

/** A meal in a house: a laid table in front, those who eat behind it. */
export function placeAtTable(request: PlaceRequest, clusters: readonly Cluster[]): PlacedFigure[] {
  const { frame, layout } = request;
  const side = Math.min(frame.width, frame.height);
  const foods = clusters.filter(({ subject }) => artKind(subject.art).isFood);
  const guests = clusters.filter(({ subject }) => !artKind(subject.art).isFood && subject.art !== 'own:table');
  const table: Sprite = {
    art: getArt('own:table'),
    x: frame.width / 2,
    y: frame.height * (layout.ground + 0.03),
    height: side * 0.25,
    isFlipped: false,
  };
  const asked = clusters.find(({ subject }) => subject.art === 'own:table');
  if (asked) table.subject = asked.subject.id;
  const half = spriteWidth(table) * 0.46;
  const lay = { ...request, layout: { ...layout, ground: (table.y - table.height) / frame.height + 0.012 } };
  const meals = placeRow(lay, foods.map(smaller), [table.x - half, table.x + half], 0.1, 'ground');
  const behind = { ...request, layout: { ...layout, ground: layout.ground - 0.025 } };
  return [
    ...placeRow(behind, guests, [frame.width * 0.14, frame.width * 0.86], 0.1, 'ground').map((figure) => ({
      ...figure,
      layer: 'back' as const,
    })),
    { figure: createFigure([table], [table]), layer: 'ground', footing: 'floor' },
    ...meals.map((meal) => ({ ...meal, footing: 'none' as const })),
  ];
}

/** Food keeps the size of food beside people. */
function smaller(cluster: Cluster): Cluster {
  return { ...cluster, subject: { ...cluster.subject, scale: cluster.subject.scale * 0.46 } };
}
