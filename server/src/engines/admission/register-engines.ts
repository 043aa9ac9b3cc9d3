import type { Database } from '../../database/connect-database.ts';
import type { Engine } from '../engine.ts';

/** Makes paid engines known to their operator before the first call. */
export async function registerEngines(
  database: Database,
  engines: readonly Pick<Engine, 'name' | 'limits'>[],
): Promise<void> {
  const rows = engines.filter(({ limits }) => limits).map(({ name }) => ({ engine: name }));
  if (rows.length === 0) return;
  await database
    .insertInto('engine_states')
    .values(rows)
    .onConflict((conflict) => conflict.column('engine').doNothing())
    .execute();
}
