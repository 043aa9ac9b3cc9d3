import { type Insertable, type Selectable, sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import type { EngineCallTable, EngineStateTable, Schema } from '../../database/schema.ts';
import type { Metrics } from '../../observability/create-metrics.ts';
import type { Engine, EngineModel } from '../engine.ts';
import { judgeCall, type RefusedCall } from './judge-call.ts';
import { lockEngine } from './lock-engine.ts';
import { readEngineFacts } from './read-engine-facts.ts';

export interface BeginCallDependencies {
  database: Database;
  clock: Clock;
  metrics?: Pick<Metrics, 'engineRefusals'>;
}

export interface WantedCall {
  engine: Pick<Engine, 'name' | 'limits'>;
  model: Pick<EngineModel, 'id' | 'costMicros'>;
  generationId: string;
  outputs: number;
}

export interface BegunCall {
  callId: string;
}

/**
 * Puts a call on an engine's books, or says why it must not be made. The engine's row is locked meanwhile, so that its
 * limits hold over all processes.
 */
export async function beginCall(
  { database, clock, metrics }: BeginCallDependencies,
  wanted: WantedCall,
): Promise<BegunCall | RefusedCall> {
  const answer = await database.transaction().execute((transaction) => admit(transaction, clock, wanted));
  if ('refused' in answer) metrics?.engineRefusals.inc({ engine: wanted.engine.name, why: answer.why });
  return answer;
}

async function admit(
  transaction: Transaction<Schema>,
  clock: Clock,
  wanted: WantedCall,
): Promise<BegunCall | RefusedCall> {
  const { name, limits } = wanted.engine;
  const state = await lockEngine(transaction, name);
  const now = clock.now();
  const call = toRow(wanted, now);
  const facts = await readEngineFacts(transaction, state, call.day);
  const refusal = judgeCall(facts, { limits, costMicros: call.cost_micros, now });
  if (refusal) return refusal;
  await book(transaction, state, call);
  return { callId: call.id };
}

function toRow({ engine, model, generationId, outputs }: WantedCall, now: Date) {
  return {
    id: uuidv7(),
    generation_id: generationId,
    engine: engine.name,
    model: model.id,
    day: utcDay(now),
    state: 'open',
    cost_micros: model.costMicros * outputs,
    started_at: now,
  } satisfies Insertable<EngineCallTable>;
}

async function book(
  transaction: Transaction<Schema>,
  state: Selectable<EngineStateTable>,
  call: Insertable<EngineCallTable>,
): Promise<void> {
  const { engine, day, cost_micros } = call;
  await transaction.insertInto('engine_calls').values(call).execute();
  await transaction
    .insertInto('engine_days')
    .values({ engine, day, cost_micros })
    .onConflict((conflict) =>
      conflict
        .columns(['engine', 'day'])
        .doUpdateSet({ cost_micros: sql`engine_days.cost_micros + excluded.cost_micros` }),
    )
    .execute();
  if (!state.closed_until) return;
  await transaction.updateTable('engine_states').set({ probe_call_id: call.id }).where('engine', '=', engine).execute();
}
