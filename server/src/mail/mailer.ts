import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Locale } from '../language/locale.ts';
import type { MailFacts, MailTemplate } from './mail-facts.ts';

/** Sends mail, later: what is handed in is stored with its job, and survives whatever happens next. */
export interface Mailer {
  /** Within `transaction` it is sent only if that commits. */
  send<Template extends MailTemplate>(mail: NewMail<Template>, transaction?: Transaction<Schema>): Promise<void>;
}

export interface NewMail<Template extends MailTemplate = MailTemplate> {
  template: Template;
  facts: MailFacts[Template];
  /** One plain address. */
  to: string;
  /** Whom it is about; null while there is no account yet. */
  accountId: string | null;
  locale: Locale;
}
