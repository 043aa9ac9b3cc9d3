import { type Kysely, sql } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await generations(database);
  await changesAreAnnounced(database);
  await deletedGenerations(database);
  await images(database);
  await imageFiles(database);
}

/**
 * `attempt` fences: whoever holds an older one may not write. `worker` is the number of the lease its process holds,
 * `failures` counts the engine's retryable ones, `losses` the workers that died with it.
 */
async function generations(database: Kysely<unknown>) {
  await sql`create sequence worker_numbers`.execute(database);
  await sql`
    create table generations (
      id uuid primary key,
      site_id uuid not null,
      visitor_id uuid not null,
      idempotency_key text not null,
      request_hash bytea not null,
      kind text not null check (kind in ('image')),
      engine text not null,
      model text not null,
      prompt text not null,
      negative_prompt text,
      width integer not null,
      height integer not null,
      count integer not null check (count > 0),
      seed bigint not null,
      style text,
      language text,
      fallback text,
      credits integer not null check (credits >= 0),
      status text not null default 'queued'
        check (status in ('queued', 'running', 'succeeded', 'failed', 'refused', 'cancelled')),
      attempt integer not null default 0,
      failures integer not null default 0,
      losses integer not null default 0,
      worker bigint,
      engine_task_id text,
      progress real check (progress between 0 and 1),
      error_code text,
      error_reason text,
      report jsonb,
      cancel_requested_at timestamptz,
      created_at timestamptz not null,
      started_at timestamptz,
      finished_at timestamptz,
      updated_at timestamptz not null,
      constraint generation_of_visitor foreign key (visitor_id, site_id) references visitors (id, site_id),
      constraint generation_per_idempotency_key unique (visitor_id, idempotency_key),
      constraint finished_when_ended check ((status in ('queued', 'running')) = (finished_at is null)),
      constraint worker_while_running check ((status = 'running') = (worker is not null))
    )`.execute(database);
  await sql`create index generations_newest on generations (visitor_id, created_at desc, id desc)`.execute(database);
  await sql`create index generations_changed on generations (visitor_id, updated_at)`.execute(database);
  await sql`create index generations_open on generations (visitor_id) where status in ('queued', 'running')`.execute(
    database,
  );
}

/** Ids only, in chunks that fit a payload. The database announces, so that no statement can forget it. */
async function changesAreAnnounced(database: Kysely<unknown>) {
  await sql`
    create function announce_generation_changes() returns trigger language plpgsql as $$
    begin
      perform pg_notify('vignette_changes', string_agg(visitor_id || ' ' || id, ','))
        from (select visitor_id, id, row_number() over () / 64 as chunk from changed) numbered group by chunk;
      return null;
    end $$`.execute(database);
  for (const [event, table] of [
    ['insert', 'new'],
    ['update', 'new'],
    ['delete', 'old'],
  ] as const) {
    await sql`
      create trigger ${sql.ref(`announce_${event}`)} after ${sql.raw(event)} on generations
        referencing ${sql.raw(table)} table as changed
        for each statement execute function announce_generation_changes()`.execute(database);
  }
}

/** Ids only: lets a page that was away learn that something is gone. */
async function deletedGenerations(database: Kysely<unknown>) {
  await sql`
    create table deleted_generations (
      id uuid primary key,
      visitor_id uuid not null,
      idempotency_key text not null,
      deleted_at timestamptz not null,
      unique (visitor_id, idempotency_key)
    )`.execute(database);
  await sql`create index deleted_generations_newest on deleted_generations (visitor_id, deleted_at)`.execute(database);
}

async function images(database: Kysely<unknown>) {
  await sql`
    create table images (
      id uuid primary key,
      generation_id uuid not null references generations on delete cascade,
      visitor_id uuid not null references visitors,
      position integer not null,
      width integer not null,
      height integer not null,
      media_type text not null,
      bytes integer not null,
      thumb_hash bytea not null,
      digital_source_type text not null,
      created_at timestamptz not null,
      unique (generation_id, position)
    )`.execute(database);
}

/** The owner row of each stored file; a file without one is swept. */
async function imageFiles(database: Kysely<unknown>) {
  await sql`
    create table image_files (
      image_id uuid not null references images on delete cascade,
      rendition text not null check (rendition in ('original', '1024', '512', '256')),
      storage_key text not null unique,
      media_type text not null,
      width integer not null,
      height integer not null,
      bytes integer not null,
      sha256 bytea not null,
      primary key (image_id, rendition)
    )`.execute(database);
}
