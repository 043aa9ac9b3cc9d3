import type { Database } from '../../../database/connect-database.ts';

/** Last of all: whoever is suspended has had a time before. */
export async function suspend(
  { database }: { database: Database },
  { accountId, siteId }: { accountId: string; siteId: string },
): Promise<void> {
  const suspended_at = new Date();
  await database.updateTable('accounts').set({ suspended_at }).where('id', '=', accountId).execute();
  await database.updateTable('sites').set({ suspended_at }).where('id', '=', siteId).execute();
}
