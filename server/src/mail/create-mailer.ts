import { fromKysely } from 'pg-boss';
import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import { AppError } from '../errors/app-error.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import { isMarketing } from './is-marketing.ts';
import { findMailExpiry } from './mail-lifetime.ts';
import type { Mailer, NewMail } from './mailer.ts';
import { isPlainAddress } from './plain-address.ts';

export interface MailerDependencies {
  database: Database;
  /** `queues.mail`. */
  queue: JobQueue;
  clock: Clock;
}

/** Stores mail together with its job, so that what was promised is sent, by whichever process lives. */
export function createMailer({ database, queue, clock }: MailerDependencies): Mailer {
  async function store(mail: NewMail, transaction: Transaction<Schema>): Promise<void> {
    const id = uuidv7();
    await insertMail(transaction, { id, mail, now: clock.now() });
    await queue.enqueue(fromKysely(transaction), [id]);
  }

  return {
    async send(mail, transaction) {
      assertCanBeSent(mail);
      if (transaction) return store(mail, transaction);
      await database.transaction().execute((own) => store(mail, own));
    },
  };
}

function assertCanBeSent({ to, template, accountId }: NewMail): void {
  if (!isPlainAddress(to)) {
    throw new AppError('field_invalid', { field: 'email', title: 'Give one e-mail address, like name@example.com.' });
  }
  if (isMarketing(template) && accountId === null) {
    throw new TypeError(`${template} goes to accounts only: nobody else can have chosen it.`);
  }
}

interface StoredMail {
  id: string;
  mail: NewMail;
  now: Date;
}

async function insertMail(transaction: Transaction<Schema>, { id, mail, now }: StoredMail): Promise<void> {
  await transaction
    .insertInto('mails')
    .values({
      id,
      template: mail.template,
      account_id: mail.accountId,
      locale: mail.locale,
      address: mail.to,
      facts: JSON.stringify(mail.facts),
      created_at: now,
      expires_at: findMailExpiry(mail.template, mail.facts, now),
    })
    .execute();
}
