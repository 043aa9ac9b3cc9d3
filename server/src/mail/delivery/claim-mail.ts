import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect-database.ts';
import type { MailTable } from '../../database/schema/mail-tables.ts';
import type { ClaimedMail } from './claimed-mail.ts';

/** Takes a mail that waits, for good: committed before anything is sent. Nothing when there is none to take. */
export async function claimMail(database: Database, id: string, now: Date): Promise<ClaimedMail | undefined> {
  const row = await database
    .updateTable('mails')
    .set({ state: 'sending', claimed_at: now })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returningAll()
    .executeTakeFirst();
  return row && describeClaim(row);
}

/** Written by the mailer, whose types the columns do not know. */
function describeClaim(row: Selectable<MailTable>): ClaimedMail {
  const { id, template, facts, address, locale } = row;
  const known = { id, template, facts, address, locale, accountId: row.account_id, expiresAt: row.expires_at };
  return known as ClaimedMail;
}
