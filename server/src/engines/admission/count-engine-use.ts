import { sql } from 'kysely';
import type { Database } from '../../database/connect-database.ts';

/** What was asked of an engine, and what that costs. */
export interface EngineUse {
  calls: number;
  /** Calls whose answer nobody saw: they are on the books, and may be on the bill. */
  unknown: number;
  costMicros: number;
}

/** By engine, the calls that began on this UTC day or later, the open ones at their estimate. */
export async function countEngineUse(database: Database, sinceDay: string): Promise<Map<string, EngineUse>> {
  const { rows } = await sql<EngineUse & { engine: string }>`
    select engine, count(*) as calls, count(*) filter (where state = 'unknown') as unknown,
      sum(cost_micros)::bigint as "costMicros"
      from engine_calls where day >= ${sinceDay} group by engine`.execute(database);
  return new Map(rows.map(({ engine, ...use }) => [engine, use]));
}
