import { sql } from 'kysely';
import type { Database } from '../../database/connect-database.ts';

interface PastImages {
  ownerId: string;
  siteId: string;
  count: number;
}

/** Pictures of an owner, a minute apart up to now, each of a generation of its own. Their files are not there. */
export async function addPastImages(database: Database, { ownerId, siteId, count }: PastImages): Promise<void> {
  await sql`
    with past as (
      select gen_random_uuid() as id, now() - number * interval '1 minute' as at from generate_series(1, ${count}::int) number
    ), made as (
      insert into generations (id, site_id, owner_id, idempotency_key, request_hash, kind, engine, model, prompt,
          width, height, count, seed, credits, status, created_at, finished_at, updated_at)
        select id, ${siteId}::uuid, ${ownerId}::uuid, id::text, '', 'image', 'fake', 'fake-1', 'a red fox',
          64, 64, 1, 1, 2, 'succeeded', at, at, at from past
    )
    insert into images (id, site_id, generation_id, owner_id, position, width, height, media_type, bytes, thumb_hash,
        digital_source_type, created_at)
      select gen_random_uuid(), ${siteId}::uuid, id, ${ownerId}::uuid, 0, 64, 64, 'image/png', 100,
        decode('3OcRJYB4d3h/iIeHeEh3eIhw+j2w', 'base64'), 'algorithmicMedia', at from past`.execute(database);
}
