import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { MailMessage } from './mail-message.ts';
import type { MailTransport } from './mail-transport.ts';

/** Keeps mail in the database instead of sending it, for `/dev/mail`. */
export function createDevMailbox({ database, clock }: { database: Database; clock: Clock }): MailTransport {
  return {
    async send(message) {
      await keepMessage(database, message, clock.now());
      return { state: 'sent' };
    },
    close() {},
  };
}

async function keepMessage(database: Database, message: MailMessage, now: Date): Promise<void> {
  const { id, template, to, subject, text, html, headers } = message;
  await database
    .insertInto('dev_mails')
    .values({ id, template, address: to, subject, text, html, headers: JSON.stringify(headers), sent_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
