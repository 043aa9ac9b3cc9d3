import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import type { LimitWindow } from './limit-window.ts';

/** Takes back one use of a window that has not ended. What was refused since has used nothing. */
export async function givePointBack(database: Database, { key, points }: LimitWindow, now: Date): Promise<void> {
  await database
    .updateTable('limit_windows')
    .set({ used: sql`greatest(least(used, ${points}) - 1, 0)` })
    .where('key', '=', key)
    .where('ends_at', '>', now)
    .execute();
}
