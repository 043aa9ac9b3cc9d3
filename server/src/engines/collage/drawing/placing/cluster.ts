import type { Subject } from '../../scene-description.ts';

/** A subject with the subjects that relations hang on it. */
export interface Cluster {
  subject: Subject;
  worn: Cluster[];
  held: Cluster[];
  overhead: Cluster[];
  riders: Cluster[];
  /** On its back, roof or top. */
  atop: Cluster[];
  /** Looking out of it. */
  inside: Cluster[];
  /** At its foot. */
  below: Cluster[];
  isAloft: boolean;
  /** Hangs over that subject. */
  above?: number;
  /** Stands behind that cluster's subject. */
  behind?: number;
}

export function createCluster(subject: Subject): Cluster {
  return { subject, worn: [], held: [], overhead: [], riders: [], atop: [], inside: [], below: [], isAloft: false };
}
