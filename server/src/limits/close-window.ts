import type { Database } from '../database/connect-database.ts';
import type { LimitWindow } from './limit-window.ts';

/** Gives all points back. */
export async function closeWindow(database: Database, { key }: LimitWindow): Promise<void> {
  await database.deleteFrom('limit_windows').where('key', '=', key).execute();
}
