import { isLocale } from '../../language/locale.ts';
import type { MailFacts, MailTemplate } from '../../mail/mail-facts.ts';
import type { Mailer } from '../../mail/mailer.ts';
import type { BackgroundTasks } from '../create-background-tasks.ts';

/** An account as the library hands it to its callbacks. */
export interface AddressedAccount {
  id: string;
  email: string;
  locale?: unknown;
}

export type MailAccount = ReturnType<typeof createAccountMails>;

/** Mail to an account, in its language, sent without the answer waiting for it. */
export function createAccountMails(mailer: Mailer, background: BackgroundTasks) {
  return <Template extends MailTemplate>(account: AddressedAccount, template: Template, facts: MailFacts[Template]) => {
    const locale = typeof account.locale === 'string' && isLocale(account.locale) ? account.locale : 'en';
    background.run(mailer.send({ template, facts, to: account.email, accountId: account.id, locale }));
  };
}
