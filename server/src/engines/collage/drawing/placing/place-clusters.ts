import type { Random } from '../random.ts';
import { artKind } from './art-kinds.ts';
import type { Cluster } from './cluster.ts';
import type { Frame, Layout } from './layout.ts';
import { placeAloft } from './place-aloft.ts';
import { placeAtTable } from './place-at-table.ts';
import { placeBackdrops } from './place-backdrops.ts';
import { placeFar } from './place-far.ts';
import { placeOnTable } from './place-on-table.ts';
import { placePortrait } from './place-portrait.ts';
import { placeRow } from './place-row.ts';
import type { PlacedFigure } from './placed-figure.ts';
import type { Box } from './sprite.ts';

export interface PlaceRequest {
  clusters: readonly Cluster[];
  layout: Layout;
  frame: Frame;
  /** Something of the sky was asked for and needs room. */
  needsSky: boolean;
  random: Random;
}

/** Gives every cluster its place: nothing crosses an edge, and nothing asked for hides another thing asked for. */
export function placeClusters(request: PlaceRequest): PlacedFigure[] {
  const { clusters, layout, frame } = request;
  if (clusters.length === 0) return [];
  if (layout.stance === 'portrait') return placePortrait(request);
  if (layout.stance === 'table') return placeOnTable(request);
  if (layout.stance === 'float') return placeAloft(request, clusters, [], wholeFrame(frame));
  if (layout.isIndoors && clusters.some(({ subject }) => artKind(subject.art).isFood))
    return placeAtTable(request, clusters);
  const groups = groupClusters(clusters, layout);
  const far = placeFar(request, groups.far);
  const ceiling = groups.aloft.length > 0 ? 0.4 : request.needsSky ? layout.skyBottom * 0.62 : 0.07;
  const { placed: backs, region } = placeBackdrops(request, groups.backs, groups.fronts, ceiling);
  const fronts = placeRow(request, groups.fronts, region, ceiling, 'ground');
  const afloat = layout.water
    ? placeRow(request, groups.afloat, waterRegion(request, groups, fronts), ceiling, 'water')
    : [];
  const standing = [...backs, ...afloat, ...fronts];
  return [...far, ...standing, ...placeAloft(request, groups.aloft, [...far, ...standing], skyOf(frame, layout))];
}

interface Groups {
  aloft: Cluster[];
  far: Cluster[];
  backs: Cluster[];
  fronts: Cluster[];
  afloat: Cluster[];
}

function groupClusters(clusters: readonly Cluster[], layout: Layout): Groups {
  const groups: Groups = { aloft: [], far: [], backs: [], fronts: [], afloat: [] };
  for (const cluster of clusters) {
    const kind = artKind(cluster.subject.art);
    if (cluster.isAloft || kind.place === 'air') groups.aloft.push(cluster);
    else if (kind.place === 'horizon' && !layout.isIndoors && isFree(cluster)) groups.far.push(cluster);
    else if (layout.water && (kind.place === 'boat' || kind.place === 'swimmer' || swims(cluster, layout)))
      groups.afloat.push(cluster);
    else if (kind.isBackdrop || cluster.behind !== undefined) groups.backs.push(cluster);
    else groups.fronts.push(cluster);
  }
  if (groups.fronts.length === 0) return { ...groups, fronts: groups.backs, backs: [] };
  return groups;
}

/** Nobody stands on it or in it. */
function isFree({ riders, atop, inside, below }: Cluster): boolean {
  return riders.length + atop.length + inside.length + below.length === 0;
}

/** Ducks swim on any water; some land animals do where there is nothing else. */
function swims({ subject, behind }: Cluster, { isOpenWater = false }: Layout): boolean {
  if (behind !== undefined) return false;
  return (
    /^(?:swan|duck)$/.test(subject.art) ||
    (isOpenWater && /^(?:turtle|crocodile|seal|otter|hippopotamus|water-wave)$/.test(subject.art))
  );
}

/** Afloat beside those on the shore: the wider free side. */
function waterRegion({ frame }: PlaceRequest, { afloat }: Groups, fronts: readonly PlacedFigure[]): [number, number] {
  const whole: [number, number] = [frame.width * 0.05, frame.width * 0.95];
  if (afloat.length === 0 || fronts.length === 0) return whole;
  const left = Math.min(...fronts.map(({ figure }) => figure.box.left));
  const right = Math.max(...fronts.map(({ figure }) => figure.box.right));
  const sides: [number, number][] = [
    [whole[0], left - frame.width * 0.02],
    [right + frame.width * 0.02, whole[1]],
  ];
  const [widest = whole] = sides.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return widest[1] - widest[0] > frame.width * 0.18 ? widest : whole;
}

function wholeFrame({ width, height }: Frame): Box {
  return { left: width * 0.06, top: height * 0.06, right: width * 0.94, bottom: height * 0.93 };
}

function skyOf({ width, height }: Frame, { ground }: Layout): Box {
  return { left: width * 0.05, top: height * 0.05, right: width * 0.95, bottom: height * (ground - 0.04) };
}
