import type { Database } from '../../database/connect-database.ts';

/** The paid engines this installation has known. */
export async function listEngineNames(database: Database): Promise<string[]> {
  const rows = await database.selectFrom('engine_states').select('engine').orderBy('engine').execute();
  return rows.map(({ engine }) => engine);
}
