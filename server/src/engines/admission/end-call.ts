import type { Selectable, Transaction } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { EngineCallTable, Schema } from '../../database/schema.ts';
import type { Metrics } from '../../observability/create-metrics.ts';
import { lockEngine } from './lock-engine.ts';
import { type CallSign, nextBreaker } from './next-breaker.ts';

export interface EndCallDependencies {
  database: Database;
  clock: Clock;
  metrics?: Pick<Metrics, 'engineCalls' | 'engineCost'>;
}

export interface CallEnd {
  /** `unknown`: nobody saw the answer, so the engine may bill it. */
  state: 'succeeded' | 'refused' | 'failed' | 'unknown';
  /** What it cost. Where nothing is given: the estimate if the engine may bill it, otherwise nothing. */
  costMicros?: number;
  /** It failed in a way that tells the engine is down, whatever it is asked. */
  breaks?: boolean;
}

type OpenCall = Pick<Selectable<EngineCallTable>, 'id' | 'engine' | 'day' | 'cost_micros'>;

/** Closes the books on a call: what it cost, on the day it began, and what it tells the breaker. Again, it does nothing. */
export async function endCall(
  { database, clock, metrics }: EndCallDependencies,
  callId: string,
  end: CallEnd,
): Promise<void> {
  const ended = await database.transaction().execute(async (transaction) => {
    const call = await takeOpenCall(transaction, callId);
    return call && closeBooks(transaction, clock, { call, end });
  });
  if (!ended) return;
  metrics?.engineCalls.inc({ engine: ended.engine, outcome: end.state });
  metrics?.engineCost.inc({ engine: ended.engine }, ended.costMicros);
}

/** Whoever comes second waits here, and finds it ended. */
async function takeOpenCall(transaction: Transaction<Schema>, callId: string): Promise<OpenCall | undefined> {
  return transaction
    .selectFrom('engine_calls')
    .select(['id', 'engine', 'day', 'cost_micros'])
    .where('id', '=', callId)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
}

async function closeBooks(
  transaction: Transaction<Schema>,
  clock: Clock,
  { call, end }: { call: OpenCall; end: CallEnd },
) {
  const costMicros = end.costMicros ?? (mayBeBilled(end) ? call.cost_micros : 0);
  const state = await lockEngine(transaction, call.engine);
  const now = clock.now();
  await transaction
    .updateTable('engine_calls')
    .set({ state: end.state, cost_micros: costMicros, ended_at: now })
    .where('id', '=', call.id)
    .execute();
  await correctDay(transaction, call, costMicros - call.cost_micros);
  const sign = { says: readSign(end), isProbe: state.probe_call_id === call.id };
  const { failures, closedUntil } = nextBreaker(
    { failures: state.failures, closedUntil: state.closed_until },
    sign,
    now,
  );
  await transaction
    .updateTable('engine_states')
    .set({ failures, closed_until: closedUntil, ...(sign.isProbe && { probe_call_id: null }) })
    .where('engine', '=', call.engine)
    .execute();
  return { engine: call.engine, costMicros };
}

function mayBeBilled({ state }: CallEnd): boolean {
  return state === 'succeeded' || state === 'unknown';
}

async function correctDay(
  transaction: Transaction<Schema>,
  { engine, day }: OpenCall,
  byMicros: number,
): Promise<void> {
  await transaction
    .updateTable('engine_days')
    .set(({ eb }) => ({ cost_micros: eb('cost_micros', '+', byMicros) }))
    .where('engine', '=', engine)
    .where('day', '=', day)
    .execute();
}

function readSign({ state, breaks }: CallEnd): CallSign['says'] {
  if (breaks) return 'broken';
  return state === 'succeeded' || state === 'refused' ? 'works' : 'nothing';
}
