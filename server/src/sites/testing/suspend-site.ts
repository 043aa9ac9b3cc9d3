import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';

/** Suspends a site, or opens it again, without what administration does besides. */
export async function suspendSite(
  { database, clock }: { database: Database; clock: Clock },
  key: string,
  isSuspended = true,
): Promise<void> {
  const suspended_at = isSuspended ? clock.now() : null;
  await database.updateTable('sites').set({ suspended_at }).where('key', '=', key).execute();
}
