import { type Kysely, sql } from 'kysely';

/** A generation can start from pictures: uploads, and images made earlier. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await uploads(database);
  await sql`
    alter table generations
      add column operation text not null default 'create'
        check (operation in ('create', 'edit', 'vary', 'restyle', 'upscale')),
      add column strength real check (strength between 0 and 1),
      add column reference_count integer not null default 0`.execute(database);
  await generationReferences(database);
  await partialPictures(database);
}

async function uploads(database: Kysely<unknown>) {
  await sql`
    create table uploads (
      id uuid primary key,
      visitor_id uuid not null references visitors,
      storage_key text not null unique,
      media_type text not null,
      width integer not null,
      height integer not null,
      bytes integer not null,
      sha256 bytea not null,
      thumb_hash bytea not null,
      digital_source_type text,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(database);
  await sql`create index uploads_of_visitor on uploads (visitor_id, created_at)`.execute(database);
  await sql`create index uploads_expiring on uploads (expires_at)`.execute(database);
}

/**
 * An upload lives as long as a generation refers to it: the foreign key sees to that. An image may go before the
 * generation that starts from it; then that one cannot run any more.
 */
async function generationReferences(database: Kysely<unknown>) {
  await sql`
    create table generation_references (
      generation_id uuid not null references generations on delete cascade,
      position integer not null,
      role text not null check (role in ('reference', 'mask')),
      upload_id uuid references uploads,
      image_id uuid,
      primary key (generation_id, role, position),
      constraint one_picture check (num_nonnulls(upload_id, image_id) = 1)
    )`.execute(database);
  await sql`create index generation_references_of_upload on generation_references (upload_id)`.execute(database);
}

/** The latest partial picture of a running generation. Losing them in a crash loses nothing. */
async function partialPictures(database: Kysely<unknown>) {
  await sql`
    create unlogged table partial_pictures (
      generation_id uuid primary key references generations on delete cascade,
      number integer not null,
      media_type text not null,
      bytes bytea not null
    )`.execute(database);
  await sql`alter table generations add column partial_number integer`.execute(database);
}
