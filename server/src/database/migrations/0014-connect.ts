import { type Kysely, sql } from 'kysely';

/** Sign-in from a widget, and what an app may ask for. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table sites add column scopes text[]`.execute(database);
  await sql`create index grants_of_site on grants (site_id) where revoked_at is null`.execute(database);
  await connectCodes(database);
}

/** What a person types into the widget where no window can tell it: hashes, and the sealed code that is given for it. */
async function connectCodes(database: Kysely<unknown>) {
  await sql`
    create table connect_codes (
      site_id uuid not null references sites on delete cascade,
      state_hash bytea not null,
      code_hash bytea not null,
      sealed_code bytea not null,
      tries integer not null default 0 check (tries >= 0),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (site_id, state_hash)
    )`.execute(database);
  await sql`create index connect_codes_expires_at_idx on connect_codes (expires_at)`.execute(database);
}
