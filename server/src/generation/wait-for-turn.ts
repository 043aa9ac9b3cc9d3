import { fromKysely } from 'pg-boss';
import type { Database } from '../database/connect-database.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import type { QueuedGeneration } from './find-queued.ts';
import type { ModelCatalog } from './model-catalog.ts';
import type { Turns } from './turns.ts';

export interface TurnDependencies {
  database: Database;
  queue: GenerationQueue;
  catalog: ModelCatalog;
  turns: Turns;
}

/** What waits is called as soon as its turn comes. It comes back by itself as well, should the call get lost. */
const unlessCalledSeconds = 10;

/**
 * Leaves a generation in the queue while its visitor, or its network, has enough running on the engines inside this
 * server: whatever somebody has queued, others come in between. Answers whether it waits; if not, its turn is taken.
 */
export async function waitForTurn(dependencies: TurnDependencies, queued: QueuedGeneration): Promise<boolean> {
  const { database, queue, catalog, turns } = dependencies;
  const engine = catalog.findOffer(queued.model)?.engine;
  if (!engine || engine.limits) return false;
  if (turns.take(queued.id, { ownerId: queued.owner_id, network: queued.network })) return false;
  await queue.enqueue(fromKysely(database), [queued.id], { startAfterSeconds: unlessCalledSeconds });
  return true;
}
