import { sql } from 'kysely';
import type { Database } from '../../database/connect-database.ts';
import type { TestVisitor } from './create-test-visitor.ts';

interface Ended {
  visitor: TestVisitor;
  model: string;
  /** How long each was waited for; the last one is the newest. */
  seconds: readonly number[];
  status: 'succeeded' | 'failed';
}

/** Ended generations of a model, a minute apart up to now. */
export async function addEnded(database: Database, { visitor, model, seconds, status }: Ended): Promise<void> {
  await sql`
    insert into generations (id, site_id, owner_id, idempotency_key, request_hash, kind, engine, model, prompt,
        width, height, count, seed, credits, status, created_at, finished_at, updated_at)
      select gen_random_uuid(), ${visitor.siteId}::uuid, ${visitor.ownerId}::uuid, gen_random_uuid(), '', 'image', 'fake',
        ${model}, 'a red fox', 64, 64, 1, 1, 1, ${status}, at - seconds * interval '1 second', at, at
      from (
        select seconds, now() - (${seconds.length}::int - number) * interval '1 minute' as at
        from unnest(${[...seconds]}::float8[]) with ordinality as waited (seconds, number)
      ) past`.execute(database);
}
