import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import type { WantedCall } from './begin-call.ts';
import { judgeCall, type RefusedCall } from './judge-call.ts';
import { readEngineFacts } from './read-engine-facts.ts';

/** What `beginCall` would answer now. Nothing is locked or written, so nothing is promised. */
export async function peekCall(
  { database, clock }: { database: Database; clock: Clock },
  { engine, model, outputs }: Omit<WantedCall, 'generationId'>,
): Promise<RefusedCall | undefined> {
  const state = await database
    .selectFrom('engine_states')
    .selectAll()
    .where('engine', '=', engine.name)
    .executeTakeFirst();
  if (!state) return undefined;
  const now = clock.now();
  const facts = await readEngineFacts(database, state, utcDay(now));
  return judgeCall(facts, { limits: engine.limits, costMicros: model.costMicros * outputs, now });
}
