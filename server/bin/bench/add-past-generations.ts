import { sql } from 'kysely';
import type { Database } from '../../src/database/connect-database.ts';

interface Past {
  siteId: string;
  ownerId: string;
  count: number;
}

/** A million rows need not survive: without the write-ahead log they are there in half the time. */
export async function forgoCrashSafety(database: Database): Promise<void> {
  for (const table of ['image_files', 'images', 'generation_references', 'generations']) {
    await sql`alter table ${sql.table(table)} set unlogged`.execute(database);
  }
}

/**
 * Succeeded generations with one image each, a minute apart, the newest last. Triggers and foreign keys are left out:
 * nobody listens, and what they refer to is there.
 */
export async function addPastGenerations(database: Database, { siteId, ownerId, count }: Past): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    await sql`
      insert into generations (id, site_id, owner_id, idempotency_key, request_hash, kind, engine, model, prompt,
          width, height, count, seed, credits, status, attempt, report, created_at, started_at, finished_at, updated_at)
        select ${pastId('0')}, ${siteId}::uuid, ${ownerId}::uuid, lpad(number::text, 10, '0'), sha256(number::text::bytea), 'image',
          'collage', 'collage-1', 'a red fox beside a blue lake under a full moon', 1024, 1024, 1, number, 1,
          'succeeded', 1, '{"drawn": [{"words": "fox"}], "approximated": [], "notUnderstood": []}', at, at, at, at
        from ${pastMinutes(count)}`.execute(transaction);
    await sql`
      insert into images (id, generation_id, owner_id, position, width, height, media_type, bytes, thumb_hash,
          digital_source_type, created_at)
        select ${pastId('1')}, ${pastId('0')}, ${ownerId}::uuid, 0, 1024, 1024, 'image/png', 200000,
          substring(sha256(number::text::bytea) for 24), 'algorithmicMedia', at
        from ${pastMinutes(count)}`.execute(transaction);
  });

  /** Ordered by time, as real ids are, and apart for each visitor. */
  function pastId(kind: '0' | '1') {
    const suffix = ownerId.slice(-8);
    return sql.raw(`(lpad(to_hex(number), 12, '0') || '7000800${kind}0000' || '${suffix}')::uuid`);
  }
}

function pastMinutes(count: number) {
  return sql`(select number, now() - (${count}::integer - number) * interval '1 minute' as at
    from generate_series(1, ${count}::integer) number) minutes`;
}
