import type { Database } from '../../database/connect-database.ts';

/** Puts back a claimed mail of which nothing has gone out. */
export async function releaseMail(database: Database, id: string): Promise<void> {
  await database
    .updateTable('mails')
    .set({ state: 'waiting', claimed_at: null })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}
