import type { World } from '../world/open-world.ts';
import type { Owner } from './decide-outcome.ts';
import type { Row } from './row.ts';

/** What a row's route is asked about, by what the route calls it; empty where it is about nothing. */
export async function makeThing({ thing, prepare }: Row, world: World, owner: Owner | undefined): Promise<string> {
  if (thing?.mix && owner === 'nobody') return thing.mix(world);
  if (thing && owner !== undefined && owner !== 'nobody') return thing.make(world, owner);
  return (await prepare?.(world)) ?? '';
}
