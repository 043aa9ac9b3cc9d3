import type { Database } from '../../database/connect-database.ts';

/** The names of the engines their operator has paused. */
export async function listPausedEngines(database: Database): Promise<Set<string>> {
  const rows = await database.selectFrom('engine_states').select('engine').where('paused_at', 'is not', null).execute();
  return new Set(rows.map(({ engine }) => engine));
}
