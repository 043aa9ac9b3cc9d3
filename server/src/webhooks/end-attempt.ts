import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';

type AttemptEnd = Partial<AttemptOutcome> & { state: 'succeeded' | 'failed' | 'dropped'; now: Date };

/** Writes down how an attempt ended. Answers false when somebody has done so before, or nobody is to be told any more. */
export async function endAttempt(database: Kysely<Schema>, id: string, end: AttemptEnd): Promise<boolean> {
  const ended = await database
    .updateTable('webhook_deliveries')
    .set({
      state: end.state,
      status_code: end.statusCode ?? null,
      failure: end.failure ?? null,
      duration_ms: end.durationMs ?? null,
      ended_at: end.now,
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}
