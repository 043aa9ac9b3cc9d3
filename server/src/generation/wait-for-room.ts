import { fromKysely } from 'pg-boss';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { findOpenCall } from '../engines/admission/find-open-call.ts';
import { peekCall } from '../engines/admission/peek-call.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import type { ModelCatalog } from './model-catalog.ts';
import { mayWait } from './may-wait.ts';

export interface WaitDependencies {
  database: Database;
  queue: GenerationQueue;
  catalog: ModelCatalog;
  clock: Clock;
}

/**
 * Leaves a generation in the queue while its engine has no room for it, so that nobody sees it start and stop again.
 * What has been submitted already needs no room. Answers whether it waits.
 */
export async function waitForRoom(dependencies: WaitDependencies, generationId: string): Promise<boolean> {
  const { database, queue, catalog, clock } = dependencies;
  if (!catalog.offers.some(({ engine }) => engine.limits)) return false;
  const row = await findQueued(database, generationId);
  const offer = catalog.findOffer(row?.model ?? '');
  if (!row || !offer?.engine.limits || row.engine_task_id !== null) return false;
  if (await findOpenCall(database, generationId)) return false;
  const refusal = await peekCall(dependencies, { ...offer, outputs: row.count });
  if (refusal?.refused !== 'engine_busy' || !mayWait(row, clock.now(), refusal.retryAfterMs)) return false;
  const startAfterSeconds = Math.ceil((refusal.retryAfterMs ?? 0) / 1000);
  await queue.enqueue(fromKysely(database), [generationId], { startAfterSeconds });
  return true;
}

async function findQueued(database: Database, generationId: string) {
  return database
    .selectFrom('generations')
    .select(['model', 'count', 'engine_task_id', 'created_at'])
    .where('id', '=', generationId)
    .where('status', '=', 'queued')
    .executeTakeFirst();
}
