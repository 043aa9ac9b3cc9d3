import { Kysely, PostgresDialect } from 'kysely';
import type { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import type { Database } from '../connect-database.ts';
import type { Schema } from '../schema.ts';

interface ExplainedPlan {
  Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number };
}

/** Runs something, and tells how many buffers PostgreSQL touches for the statements that it sent. */
export async function countBuffers<Result>(
  { pool }: { pool: Pool },
  run: (database: Database) => Promise<Result>,
): Promise<{ result: Result; buffers: number }> {
  const queries: CompiledQuery[] = [];
  const dialect = new PostgresDialect({ pool });
  const result = await run(new Kysely<Schema>({ dialect, log: ({ query }) => void queries.push(query) }));
  let buffers = 0;
  for (const { sql, parameters } of queries) {
    const { rows } = await pool.query(`explain (analyze, buffers, format json) ${sql}`, [...parameters]);
    const [{ Plan }] = rows[0]['QUERY PLAN'] as [ExplainedPlan];
    buffers += Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'];
  }
  return { result, buffers };
}
