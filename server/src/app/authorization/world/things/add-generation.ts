import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Person } from '../people.ts';
import type { World } from '../open-world.ts';

type Status = 'running' | 'succeeded' | 'failed';

/** A generation of somebody's on the first site, as if it had run. */
export async function addGeneration(world: World, owner: Person, status: Status = 'succeeded'): Promise<string> {
  const id = uuidv7();
  const now = new Date();
  await world.services.database
    .insertInto('generations')
    .values({
      ...{ id, site_id: world.sites.first.id, owner_id: world.people[owner].id, status },
      ...{ idempotency_key: id, request_hash: randomBytes(32), kind: 'image', operation: 'create' },
      ...{ engine: 'fake', model: 'fake-1', prompt: 'a grey square', width: 64, height: 64, count: 1, seed: 1 },
      ...{ credits: 1, created_at: now, started_at: now, updated_at: now },
      ...(status === 'running' ? { worker: 1 } : { finished_at: now }),
    })
    .execute();
  await addHold(world, { generation_id: id, owner_id: world.people[owner].id });
  return id;
}

async function addHold({ services, sites }: World, generation: { generation_id: string; owner_id: string }) {
  const ended = { state: 'settled', settled_credits: 1, ended_at: new Date() } as const;
  await services.database
    .insertInto('holds')
    .values({ ...generation, ...ended, site_id: sites.first.id, day: '2026-01-01', network: 'none', credits: 1 })
    .execute();
}
