import { type Selectable, sql } from 'kysely';
import type { Database } from '../../database/connect-database.ts';
import type { EngineStateTable } from '../../database/schema.ts';
import type { EngineFacts } from './judge-call.ts';

type Counted = Pick<EngineFacts, 'spentMicros' | 'openCalls' | 'isProbing'>;

/** What decides on the next call to an engine: exact inside a transaction that has locked its row. */
export async function readEngineFacts(
  database: Database,
  state: Selectable<EngineStateTable>,
  day: string,
): Promise<EngineFacts> {
  const { engine, probe_call_id: probe } = state;
  const { rows } = await sql<Counted>`
    select coalesce((select cost_micros from engine_days where engine = ${engine} and day = ${day}), 0) as "spentMicros",
      count(*) as "openCalls", coalesce(bool_or(id = ${probe}), false) as "isProbing"
      from engine_calls where engine = ${engine} and state = 'open'`.execute(database);
  return { ...(rows[0] as Counted), isPaused: state.paused_at !== null, closedUntil: state.closed_until };
}
