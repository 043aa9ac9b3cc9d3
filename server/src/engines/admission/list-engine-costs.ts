import { sql } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { firstDayOf } from './first-day-of.ts';

/** What one model was asked on one UTC day, and what that costs. */
export interface EngineCosts {
  day: string;
  engine: string;
  model: string;
  succeeded: number;
  refused: number;
  failed: number;
  unknown: number;
  open: number;
  /** In millionths of a US dollar; open and unknown calls at their estimate. */
  costMicros: number;
}

/** The books of the last so many days, the newest day first. */
export async function listEngineCosts(
  { database, clock }: { database: Database; clock: Clock },
  days: number,
): Promise<EngineCosts[]> {
  const { rows } = await sql<EngineCosts>`
    select day, engine, model,
        count(*) filter (where state = 'succeeded') as succeeded,
        count(*) filter (where state = 'refused') as refused,
        count(*) filter (where state = 'failed') as failed,
        count(*) filter (where state = 'unknown') as unknown,
        count(*) filter (where state = 'open') as open,
        sum(cost_micros)::bigint as "costMicros"
      from engine_calls where day >= ${firstDayOf(days, clock.now())}
      group by day, engine, model order by day desc, engine, model`.execute(database);
  return rows;
}
