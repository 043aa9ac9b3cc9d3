import type { Cluster } from './cluster.ts';

/** More of one thing than this reads as a crowd anyway. */
export const mostCopies = 12;

export function copiesOf(cluster: Cluster): number {
  return Math.max(1, Math.min(mostCopies, cluster.subject.count));
}
