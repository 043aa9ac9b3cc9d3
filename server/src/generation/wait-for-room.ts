import { fromKysely } from 'pg-boss';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { findOpenCall } from '../engines/admission/find-open-call.ts';
import { peekCall } from '../engines/admission/peek-call.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import type { QueuedGeneration } from './find-queued.ts';
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
export async function waitForRoom(dependencies: WaitDependencies, queued: QueuedGeneration): Promise<boolean> {
  const { database, queue, catalog, clock } = dependencies;
  const offer = catalog.findOffer(queued.model);
  if (!offer?.engine.limits || queued.engine_task_id !== null) return false;
  if (await findOpenCall(database, queued.id)) return false;
  const refusal = await peekCall(dependencies, { ...offer, outputs: queued.count });
  if (refusal?.refused !== 'engine_busy' || !mayWait(queued, clock.now(), refusal.retryAfterMs)) return false;
  const startAfterSeconds = Math.ceil((refusal.retryAfterMs ?? 0) / 1000);
  await queue.enqueue(fromKysely(database), [queued.id], { startAfterSeconds });
  return true;
}
