import { actors } from '../matrix/actors.ts';
import { decideOutcome, type Owner } from '../matrix/decide-outcome.ts';
import type { Row } from '../matrix/row.ts';
import type { Credentials } from '../world/credentials/credentials.ts';
import type { World } from '../world/open-world.ts';

/** What somebody shows who may do it: in front of whom only what is wrong with the request can be in the way. */
export function findCredentials(world: World, row: Row): Credentials {
  const owner: Owner | undefined = row.thing?.owners[0];
  const actor = actors.findLast((one) => decideOutcome(row, one, owner) === 'allowed' && !('isStale' in one));
  if (!actor) throw new Error(`Nobody may use ${row.route}`);
  return world.credentials[actor.name];
}
