import { beforeAll, expect, it } from 'vitest';
import { writeSnapshot } from '../world/write-snapshot.ts';
import { expectManners } from './expect-manners.ts';
import { expectOutcome } from './expect-outcome.ts';
import { expectSameAsMissing } from './expect-same-as-missing.ts';
import { makeThing } from './make-thing.ts';
import { send } from './send.ts';
import type { Tries, Try } from './try.ts';

/** They all try the same thing, and leave it as it was. */
export function describeRefused({ row, owner, tries, getWorld }: Tries): void {
  let id = '';
  let before: string;

  beforeAll(async () => {
    const world = getWorld();
    id = await makeThing(row, world, owner);
    before = await writeSnapshot(world.services);
  });

  it.each(tries.map((one) => [nameOutcome(one), one] as const))('%s', async (_, { actor, outcome }) => {
    const world = getWorld();
    const credentials = world.credentials[actor.name];
    const call = row.call({ world, id });
    const response = await send(world, row, { credentials, call });
    expectManners(response, row);
    if (outcome === 'nothing') await expectSameAsMissing(response.clone(), row, { world, credentials, id });
    await expectOutcome(response, row, { outcome, actor, credentials, call });
  });

  if (row.route.startsWith('GET ')) return;
  it('leaves everything as it was for all of them', async () => {
    expect(await writeSnapshot(getWorld().services)).toBe(before);
  });
}

function nameOutcome({ actor, outcome }: Try): string {
  if (outcome === 'nothing') return `has nothing for: ${actor.name}`;
  if (outcome === 'sign-in') return `leads to the sign-in: ${actor.name}`;
  if (outcome === 'confirm') return `asks for the proof again: ${actor.name}`;
  return `answers ${typeof outcome === 'string' ? outcome : outcome.refused}: ${actor.name}`;
}
