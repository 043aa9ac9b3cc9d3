import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import type { LimitWindow } from './limit-window.ts';

/**
 * Counts one more in the window, or opens a new one where the last has ended. One statement and one row, so it is
 * exact however many come at once. When they are used up, answers how long it takes until the points are back.
 *
 * Our own statement and not rate-limiter-flexible's, which compares with `Date.now()`: no test could move its windows.
 */
export async function takePoint(
  database: Database,
  { key, points, seconds }: LimitWindow,
  now: Date,
): Promise<{ retryAfterSeconds: number } | undefined> {
  const hasEnded = sql<boolean>`limit_windows.ends_at <= ${now}`;
  const { used, ends_at } = await database
    .insertInto('limit_windows')
    .values({ key, used: 1, ends_at: new Date(now.getTime() + seconds * 1000) })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        used: sql`case when ${hasEnded} then 1 else limit_windows.used + 1 end`,
        ends_at: sql`case when ${hasEnded} then excluded.ends_at else limit_windows.ends_at end`,
      }),
    )
    .returning(['used', 'ends_at'])
    .executeTakeFirstOrThrow();
  if (used <= points) return undefined;
  return { retryAfterSeconds: Math.ceil((ends_at.getTime() - now.getTime()) / 1000) };
}
