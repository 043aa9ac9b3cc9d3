import type { Relation, SceneDescription, Subject } from '../../scene-description.ts';
import { artKind, isPerson } from './art-kinds.ts';
import { createCluster } from './cluster.ts';
import type { Cluster } from './cluster.ts';

const wearables =
  /hat$|^(?:crown|billed-cap|graduation-cap|rescue-workers-helmet|military-helmet|glasses|sunglasses|goggles|scarf|necktie|ribbon|headphone|bow|medal|sports-medal|military-medal|prayer-beads)$/;
const vessels =
  /^(?:hot-beverage|teacup-without-handle|bowl-with-spoon|basket|bathtub|canoe|sailboat|speedboat|motor-boat|automobile|package|balloon|pot-of-food|wastebasket|shopping-cart|cup-with-straw|nest-with-eggs|empty-nest|honey-pot|teapot|steaming-bowl|bucket|flying-saucer)$/;
const mounts = /^(?:umbrella)$/;

export interface Clustering {
  clusters: Cluster[];
  /** The relations something was done with. */
  done: Set<Relation>;
}

/** Folds relations between subjects into clusters; what is left stands side by side. */
export function clusterSubjects(scene: SceneDescription, subjects: readonly Subject[]): Clustering {
  const clusters = new Map(subjects.map((subject) => [subject.id, createCluster(subject)]));
  const absorbed = new Set<number>();
  const done = new Set<Relation>();
  for (const relation of scene.relations) {
    const from = clusters.get(relation.from);
    if (!from) continue;
    if (typeof relation.to !== 'number') {
      if (relation.kind === 'above') from.isAloft = true;
      if (relation.to.setting === scene.setting) done.add(relation);
      continue;
    }
    const to = clusters.get(relation.to);
    if (!to || to === from || absorbed.has(from.subject.id)) continue;
    const folded = foldRelation(relation, from, to);
    if (folded !== undefined) done.add(relation);
    if (folded) absorbed.add(folded.subject.id);
  }
  return { clusters: [...clusters.values()].filter(({ subject }) => !absorbed.has(subject.id)), done };
}

/** The cluster that now hangs on the other; `null` when both stand free but the relation shows; nothing when it does not. */
function foldRelation({ kind }: Relation, from: Cluster, to: Cluster): Cluster | null | undefined {
  const [fromArt, toArt] = [from.subject.art, to.subject.art];
  if (wearables.test(toArt) && ['wear', 'with', 'in', 'hold'].includes(kind)) return hang(from.worn, to);
  if (mounts.test(toArt) && ['hold', 'with', 'under'].includes(kind)) return hang(from.overhead, to);
  if (kind === 'ride') return hang(to.riders, from);
  if (kind === 'hold') return artKind(toArt).height > 0.35 && !isPerson(fromArt) ? null : hang(from.held, to);
  if (kind === 'in' && vessels.test(toArt)) return hang(to.inside, from);
  if ((kind === 'on' || kind === 'in') && artKind(fromArt).height <= artKind(toArt).height * 1.7)
    return hang(to.atop, from);
  if (kind === 'under' && artKind(toArt).place === 'ground') return hang(to.below, from);
  if (kind === 'above') {
    from.isAloft = true;
    from.above = to.subject.id;
    return null;
  }
  if (kind === 'under' && (artKind(toArt).place === 'air' || artKind(toArt).place === 'sky')) {
    to.isAloft = true;
    to.above = from.subject.id;
    return null;
  }
  if (kind === 'behind') from.behind = to.subject.id;
  return ['near', 'with', 'behind', 'among'].includes(kind) ? null : undefined;
}

function hang(place: Cluster[], cluster: Cluster): Cluster {
  place.push(cluster);
  return cluster;
}
