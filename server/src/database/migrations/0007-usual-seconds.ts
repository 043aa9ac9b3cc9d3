import { type Kysely, sql } from 'kysely';

/** The latest pictures of each model, with how long they were waited for, are read from the index alone. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create index generations_succeeded on generations (model, finished_at desc) include (created_at)
      where status = 'succeeded'`.execute(database);
}
