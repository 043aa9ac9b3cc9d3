import { artKind } from './art-kinds.ts';
import { buildFigure } from './build-figure.ts';
import type { Cluster } from './cluster.ts';
import { copiesOf } from './copies.ts';
import { moveFigure } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Frame } from './layout.ts';
import type { PlaceRequest } from './place-clusters.ts';
import type { PlacedFigure } from './placed-figure.ts';

const singleRowMost = 6;
/** One alone stands off the middle, which leaves its look and the light some room. */
const loneLeans = [0.3, 0.7] as const;

/** Stands clusters side by side between two edges, in two staggered rows when they are many. */
export function placeRow(
  request: PlaceRequest,
  clusters: readonly Cluster[],
  [left, right]: readonly [number, number],
  ceiling: number,
  layer: 'ground' | 'water',
): PlacedFigure[] {
  const units = spreadCopies(clusters);
  if (units.length === 0) return [];
  const { layout, frame } = request;
  const base = frame.height * (layer === 'water' && layout.water ? layout.water.bottom : layout.ground);
  const most = base - frame.height * ceiling;
  const lean = units.length === 1 ? request.random.pick(loneLeans) + request.random.between(-0.07, 0.07) : 0.5;
  const figures = units.map((cluster, index) => {
    const facesRight = units.length === 1 ? lean < 0.5 : index < units.length / 2;
    return buildToFit(request, cluster, units.length, facesRight, most);
  });
  const footing = layer === 'water' ? 'water' : layout.isOpenWater ? 'island' : 'floor';
  const rows = figures.length > singleRowMost ? splitRows(figures) : [figures];
  return rows
    .flatMap((row, index) => {
      const isRear = rows.length > 1 && index === 0;
      return lineUp(row, left, right, base - (isRear ? frame.height * 0.075 : 0), isRear ? 0.86 : 1, lean, frame);
    })
    .map((figure) => ({ figure, layer, footing }));
}

function spreadCopies(clusters: readonly Cluster[]): Cluster[] {
  return clusters.flatMap((cluster) => Array.from({ length: copiesOf(cluster) }, () => cluster));
}

function splitRows(figures: Figure[]): Figure[][] {
  return [figures.filter((_, index) => index % 2 === 1), figures.filter((_, index) => index % 2 === 0)];
}

function buildToFit(
  { frame, random }: PlaceRequest,
  cluster: Cluster,
  units: number,
  facesRight: boolean,
  most: number,
): Figure {
  const kind = artKind(cluster.subject.art);
  const lone = kind.isBackdrop ? 1.1 : kind.height > 0.44 ? 0.96 : 1.06 + Math.max(0, 0.3 - kind.height) * 1.6;
  const crowd = units === 1 ? lone : units === 2 ? 0.95 : units === 3 ? 0.88 : units <= 5 ? 0.74 : 0.6;
  const vary = cluster.subject.count > 1 ? random.between(0.9, 1.06) : 1;
  const height = kind.height * cluster.subject.scale * crowd * vary * Math.min(frame.width, frame.height);
  const figure = buildFigure(cluster, height, facesRight, random);
  const tall = -figure.box.top;
  return tall > most ? moveFigure(figure, most / tall, 0, 0) : figure;
}

/** Side by side about the middle, shrunk together where they are wider than the room. */
function lineUp(
  figures: Figure[],
  left: number,
  right: number,
  y: number,
  scale: number,
  lean: number,
  frame: Frame,
): Figure[] {
  const widths = figures.map(({ box }) => (box.right - box.left) * scale);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.min(frame.width * 0.05, ((right - left) * 0.22) / figures.length);
  const shrink = Math.min(1, (right - left - gap * (figures.length - 1)) / total);
  const length = total * shrink + gap * (figures.length - 1);
  let x = left + (right - left - length) * lean;
  return figures.map((figure, index) => {
    const factor = scale * shrink;
    const jitter = figures.length > 1 ? (index % 2 === 0 ? 0.008 : -0.012) * frame.height : 0;
    const middle = x - figure.box.left * factor;
    x += (widths[index] ?? 0) * shrink + gap;
    const feet = Math.min(y + jitter, frame.height * 0.97 - figure.box.bottom * factor);
    return moveFigure(figure, factor, middle, feet);
  });
}
