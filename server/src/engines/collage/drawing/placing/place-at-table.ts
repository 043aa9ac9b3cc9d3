import { getArt } from '../art-table.ts';
import { artKind } from './art-kinds.ts';
import { buildFigure } from './build-figure.ts';
import type { Cluster } from './cluster.ts';
import { copiesOf } from './copies.ts';
import { createFigure, moveFigure } from './figure.ts';
import type { PlaceRequest } from './place-clusters.ts';
import { placeRow } from './place-row.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { Sprite } from './sprite.ts';
import { spriteWidth } from './sprite.ts';

/** How much of a guest shows above the table. */
const shownShare = 0.64;

/** A meal in a house: those who eat behind a laid table, the food between them so that it hides no face. */
export function placeAtTable(request: PlaceRequest, clusters: readonly Cluster[]): PlacedFigure[] {
  const { frame } = request;
  const table = createTable(request, clusters);
  const top = table.y - table.height;
  const foods = clusters.filter(({ subject }) => artKind(subject.art).isFood);
  const others = clusters.filter(({ subject }) => !artKind(subject.art).isFood && subject.id !== table.subject);
  const half = spriteWidth(table) * 0.47;
  const row = placeRow(request, others, [frame.width / 2 - half, frame.width / 2 + half], 0.3, 'ground');
  const guests = row.map(({ figure }): PlacedFigure => {
    const { box } = figure;
    const rise = top - (box.top + (box.bottom - box.top) * shownShare);
    return { figure: moveFigure(figure, 1, 0, rise), layer: 'back', footing: 'none' };
  });
  return [
    ...guests,
    { figure: createFigure([table], [table]), layer: 'ground', footing: 'floor' },
    ...layFoods(request, foods, guests, { left: frame.width / 2 - half, right: frame.width / 2 + half, top }),
  ];
}

function createTable({ frame, layout }: PlaceRequest, clusters: readonly Cluster[]): Sprite {
  const art = getArt('own:dining-table');
  const width = Math.min(frame.width * 0.82, frame.height * 0.95);
  const height = (width * (art.box.bottom - art.box.top)) / (art.box.right - art.box.left);
  const asked = clusters.find(({ subject }) => subject.art === 'own:table');
  const place = { x: frame.width / 2, y: frame.height * (layout.ground + 0.025), height, isFlipped: false };
  return asked ? { art, subject: asked.subject.id, ...place } : { art, ...place };
}

function layFoods(
  { frame, random }: PlaceRequest,
  foods: readonly Cluster[],
  guests: readonly PlacedFigure[],
  table: { left: number; right: number; top: number },
): PlacedFigure[] {
  const units = foods.flatMap((cluster) => Array.from({ length: copiesOf(cluster) }, () => cluster));
  const spots = chooseSpots(units.length, guests, table);
  const room = ((table.right - table.left) / spots.length) * 0.8;
  const side = Math.min(frame.width, frame.height);
  return units.map((cluster, index): PlacedFigure => {
    const size = (guests.length > 0 ? 0.1 : 0.2) * cluster.subject.scale * side;
    const figure = buildFigure(cluster, size, false, random);
    const { box } = figure;
    const scale = Math.min(1, room / (box.right - box.left));
    const x = (spots[index] ?? frame.width / 2) - ((box.left + box.right) / 2) * scale;
    return {
      figure: moveFigure(figure, scale, x, table.top + side * 0.012 - box.bottom * scale),
      layer: 'ground',
      footing: 'none',
    };
  });
}

/** Between the guests and beside them as far as that goes, evenly along the table otherwise. */
function chooseSpots(
  count: number,
  guests: readonly PlacedFigure[],
  { left, right }: { left: number; right: number },
): number[] {
  const middles = guests.map(({ figure }) => (figure.box.left + figure.box.right) / 2).sort((a, b) => a - b);
  const edges = [left - (right - left) * 0.06, ...middles, right + (right - left) * 0.06];
  const gaps = edges.slice(1).map((edge, index) => (edge + (edges[index] ?? edge)) / 2);
  const inner = [...gaps.slice(1, -1), ...(gaps.length > 1 ? [gaps[0] ?? left, gaps.at(-1) ?? right] : [])];
  if (guests.length > 0 && inner.length >= count) return inner.slice(0, Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => left + ((right - left) * (index + 0.5)) / count);
}
