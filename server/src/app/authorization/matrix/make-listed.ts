import type { World } from '../world/open-world.ts';
import type { Person } from '../world/people.ts';
import type { Row } from './row.ts';

export type Listed = readonly { owner: Person; id: string }[];

/** One of each owner, for a list that shall show everybody their own. */
export async function makeListed({ lists }: Row, world: World): Promise<Listed> {
  if (!lists) return [];
  return Promise.all(lists.owners.map(async (owner) => ({ owner, id: await lists.make(world, owner) })));
}
