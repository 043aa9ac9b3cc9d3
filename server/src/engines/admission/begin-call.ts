import { sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Schema } from '../../database/schema.ts';
import type { Metrics } from '../../observability/create-metrics.ts';
import type { Engine, EngineModel } from '../engine.ts';
import { judgeCall, type RefusedCall } from './judge-call.ts';
import { lockEngine } from './lock-engine.ts';

export type { RefusedCall } from './judge-call.ts';

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
  { engine, model, generationId, outputs }: WantedCall,
): Promise<BegunCall | RefusedCall> {
  const state = await lockEngine(transaction, engine.name);
  const now = clock.now();
  const call = {
    id: uuidv7(),
    generation_id: generationId,
    engine: engine.name,
    model: model.id,
    day: utcDay(now),
    state: 'open' as const,
    cost_micros: model.costMicros * outputs,
    started_at: now,
  };
  const counted = await count(transaction, { ...call, probeCallId: state.probe_call_id });
  const facts = { ...counted, isPaused: state.paused_at !== null, closedUntil: state.closed_until };
  const refusal = judgeCall(facts, { limits: engine.limits, costMicros: call.cost_micros, now });
  if (refusal) return refusal;
  await transaction.insertInto('engine_calls').values(call).execute();
  await addToDay(transaction, call);
  if (state.closed_until) await markAsProbe(transaction, call);
  return { callId: call.id };
}

interface Counted {
  spentMicros: number;
  openCalls: number;
  isProbing: boolean;
}

async function count(
  transaction: Transaction<Schema>,
  { engine, day, probeCallId }: { engine: string; day: string; probeCallId: string | null },
): Promise<Counted> {
  const { rows } = await sql<Counted>`
    select coalesce((select cost_micros from engine_days where engine = ${engine} and day = ${day}), 0) as "spentMicros",
      count(*) as "openCalls", coalesce(bool_or(id = ${probeCallId}), false) as "isProbing"
      from engine_calls where engine = ${engine} and state = 'open'`.execute(transaction);
  return rows[0] as Counted;
}

async function addToDay(
  transaction: Transaction<Schema>,
  { engine, day, cost_micros }: { engine: string; day: string; cost_micros: number },
): Promise<void> {
  await transaction
    .insertInto('engine_days')
    .values({ engine, day, cost_micros })
    .onConflict((conflict) =>
      conflict
        .columns(['engine', 'day'])
        .doUpdateSet({ cost_micros: sql`engine_days.cost_micros + excluded.cost_micros` }),
    )
    .execute();
}

async function markAsProbe(transaction: Transaction<Schema>, { engine, id }: { engine: string; id: string }) {
  await transaction.updateTable('engine_states').set({ probe_call_id: id }).where('engine', '=', engine).execute();
}
