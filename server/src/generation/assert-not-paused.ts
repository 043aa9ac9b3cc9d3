import type { Database } from '../database/connect-database.ts';
import { listPausedEngines } from '../engines/admission/list-paused-engines.ts';
import type { Engine } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';

/** Only engines with limits can be paused: the others cost nobody anything. */
export async function assertNotPaused(database: Database, engine: Engine | undefined): Promise<void> {
  if (!engine?.limits) return;
  const paused = await listPausedEngines(database);
  if (paused.has(engine.name)) throw new AppError('engine_paused', { field: 'model' });
}
