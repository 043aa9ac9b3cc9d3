import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import { countEngineUse, type EngineUse } from './count-engine-use.ts';
import { firstDayOf } from './first-day-of.ts';

/** A paid engine as its operator sees it. */
export interface EngineDescription {
  name: string;
  pausedAt: Date | null;
  pausedReason: string | null;
  /** Calls in a row that said the engine is down. */
  failures: number;
  /** Until when the breaker keeps calls back; then a single one finds out. Nothing while all are let through. */
  closedUntil: Date | null;
  openCalls: number;
  today: EngineUse;
  /** Today included. */
  last30Days: EngineUse;
}

/** Every paid engine this installation has known, by name. */
export async function describeEngines({
  database,
  clock,
}: {
  database: Database;
  clock: Clock;
}): Promise<EngineDescription[]> {
  const now = clock.now();
  const [states, openCalls, today, month] = await Promise.all([
    database.selectFrom('engine_states').selectAll().orderBy('engine').execute(),
    countOpenCalls(database),
    countEngineUse(database, utcDay(now)),
    countEngineUse(database, firstDayOf(30, now)),
  ]);
  return states.map((state) => ({
    name: state.engine,
    pausedAt: state.paused_at,
    pausedReason: state.paused_reason,
    failures: state.failures,
    closedUntil: state.closed_until,
    openCalls: openCalls.get(state.engine) ?? 0,
    today: today.get(state.engine) ?? unused,
    last30Days: month.get(state.engine) ?? unused,
  }));
}

const unused: EngineUse = { calls: 0, unknown: 0, costMicros: 0 };

async function countOpenCalls(database: Database): Promise<Map<string, number>> {
  const rows = await database
    .selectFrom('engine_calls')
    .select(({ fn }) => ['engine', fn.countAll<number>().as('count')])
    .where('state', '=', 'open')
    .groupBy('engine')
    .execute();
  return new Map(rows.map(({ engine, count }) => [engine, count]));
}
