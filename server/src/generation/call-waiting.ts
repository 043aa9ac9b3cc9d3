import { fromKysely } from 'pg-boss';
import type { TurnDependencies } from './wait-for-turn.ts';

/** Brings back what waited for a turn that is free now, behind what others have queued meanwhile. */
export async function callWaiting({
  database,
  queue,
  turns,
}: Pick<TurnDependencies, 'database' | 'queue' | 'turns'>): Promise<void> {
  const called = turns.callWaiting();
  if (called.length > 0) await queue.enqueue(fromKysely(database), called);
}
