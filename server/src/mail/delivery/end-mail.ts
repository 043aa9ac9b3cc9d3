import { sql } from 'kysely';
import type { Database } from '../../database/connect-database.ts';
import type { MailEnd } from './mail-end.ts';

/** Records what became of a claimed mail, and forgets at once what it said and to whom. */
export async function endMail(database: Database, id: string, { state, reason }: MailEnd, now: Date): Promise<void> {
  await database
    .updateTable('mails')
    .set({ state, reason: reason ?? null, address: null, facts: sql`null`, ended_at: now })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .execute();
}
