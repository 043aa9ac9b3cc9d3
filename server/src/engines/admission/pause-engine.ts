import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';

/** Keeps every process from calling this engine from now on. What is under way goes on to its end. */
export async function pauseEngine(
  { database, clock }: { database: Database; clock: Clock },
  engine: string,
  reason: string | null = null,
): Promise<void> {
  const pause = { paused_at: clock.now(), paused_reason: reason };
  await database
    .insertInto('engine_states')
    .values({ engine, ...pause })
    .onConflict((conflict) => conflict.column('engine').doUpdateSet(pause))
    .execute();
}
