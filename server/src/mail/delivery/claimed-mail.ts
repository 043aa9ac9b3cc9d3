import type { Locale } from '../../language/locale.ts';
import type { MailFacts, MailTemplate } from '../mail-facts.ts';

/** A mail that nobody else may send, with all it takes to write it. */
export interface ClaimedMail<Template extends MailTemplate = MailTemplate> {
  id: string;
  template: Template;
  facts: MailFacts[Template];
  address: string;
  accountId: string | null;
  locale: Locale;
  expiresAt: Date;
}
