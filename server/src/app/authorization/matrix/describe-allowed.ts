import { beforeAll, it } from 'vitest';
import { restoreSessions } from '../world/restore-sessions.ts';
import { expectListed } from './expect-listed.ts';
import { expectManners } from './expect-manners.ts';
import { expectOutcome } from './expect-outcome.ts';
import { type Listed, makeListed } from './make-listed.ts';
import { makeThing } from './make-thing.ts';
import { send } from './send.ts';
import type { Tries } from './try.ts';

/** Whoever changes something gets a thing of their own for it. */
export function describeAllowed({ row, owner, tries, getWorld }: Tries): void {
  const isReading = row.route.startsWith('GET ');
  let shared = '';
  let listed: Listed = [];

  beforeAll(async () => {
    if (isReading && tries.length > 0) shared = await makeThing(row, getWorld(), owner);
    listed = await makeListed(row, getWorld());
  });

  if (row.endsSession) restoreSessions(getWorld);

  it.each(tries.map((one) => [one.actor.name, one] as const))('is open to: %s', async (_, { actor, outcome }) => {
    const world = getWorld();
    const call = row.call({ world, id: isReading ? shared : await makeThing(row, world, owner) });
    const credentials = world.credentials[actor.name];
    const response = await send(world, row, { credentials, call });
    expectManners(response, row);
    if (row.lists) await expectListed(response.clone(), row, { listed, actor });
    await expectOutcome(response, row, { outcome, actor, credentials, call });
  });
}
