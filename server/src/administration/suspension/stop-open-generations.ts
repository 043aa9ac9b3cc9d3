import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { stopGeneration } from '../../generation/stop-generation.ts';

type Whose = { ownerId: string } | { siteId: string };

/**
 * Stops all that is queued or runs: what was held for it goes back. One that is accepted meanwhile, or that nobody has
 * stopped because this process ended, the worker does not start.
 */
export async function stopOpenGenerations(
  dependencies: { database: Database; clock: Clock },
  whose: Whose,
): Promise<void> {
  for (const { id, owner_id: ownerId } of await findOpen(dependencies.database, whose)) {
    await stopGeneration(dependencies, { generationId: id, owner: { ownerId, siteId: null } }).catch(unlessGone);
  }
}

async function findOpen(database: Database, whose: Whose) {
  const open = database
    .selectFrom('generations')
    .select(['id', 'owner_id'])
    .where('status', 'in', ['queued', 'running'])
    .orderBy('id');
  const own =
    'ownerId' in whose ? open.where('owner_id', '=', whose.ownerId) : open.where('site_id', '=', whose.siteId);
  return own.execute();
}

function unlessGone(error: unknown): void {
  if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
}
