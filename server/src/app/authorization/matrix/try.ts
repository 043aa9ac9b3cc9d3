import type { World } from '../world/open-world.ts';
import type { Actor } from './actor.ts';
import type { ActorName } from './actors.ts';
import type { Outcome, Owner } from './decide-outcome.ts';
import type { Row } from './row.ts';

/** One actor, and what shall come of it. */
export interface Try {
  actor: Actor & { name: ActorName };
  outcome: Outcome;
}

/** All who shall be answered alike. */
export interface Tries {
  row: Row;
  owner: Owner | undefined;
  tries: readonly Try[];
  getWorld(): World;
}
