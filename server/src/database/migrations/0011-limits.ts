import { type Kysely, sql } from 'kysely';

/** How often somebody did something lately, known by a hash alone. Losing it in a crash loses nothing. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table limit_windows (
      key bytea primary key,
      used integer not null check (used >= 0),
      ends_at timestamptz not null
    ) with (fillfactor = 70)`.execute(database);
  await sql`create index limit_windows_ended on limit_windows (ends_at)`.execute(database);
}
