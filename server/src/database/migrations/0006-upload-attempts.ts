import { type Kysely, sql } from 'kysely';

/** How often visitors and networks hand something in within an hour. Losing them in a crash loses nothing. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table upload_attempts (
      hour timestamptz not null,
      scope text not null check (scope in ('visitor', 'network')),
      subject text not null,
      attempts integer not null,
      primary key (hour, scope, subject)
    ) with (fillfactor = 70)`.execute(database);
}
