import type { Database } from '../../../database/connect-database.ts';

/** Makes a session as fresh as if it had begun now, after its holder has shown once more that it is them. */
export async function renewSession(database: Database, sessionId: string, now: Date): Promise<void> {
  await database
    .updateTable('account_sessions')
    .set({ created_at: now, updated_at: now })
    .where('id', '=', sessionId)
    .execute();
}
