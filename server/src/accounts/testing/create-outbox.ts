import type { MailFacts, MailTemplate } from '../../mail/mail-facts.ts';
import type { Mailer, NewMail } from '../../mail/mailer.ts';

/** A mailer that keeps what it is handed. */
export function createOutbox() {
  const mails: NewMail[] = [];
  const mailer: Mailer = {
    async send(mail) {
      mails.push(mail);
    },
  };
  const mailsTo = (to: string) => mails.filter((mail) => mail.to === to);
  return {
    mailer,
    mails,
    mailsTo,
    /** The facts of the last mail of a template to an address. */
    factsOf<Template extends MailTemplate>(template: Template, to: string): MailFacts[Template] {
      const mail = mailsTo(to).findLast((sent) => sent.template === template);
      if (!mail) throw new Error(`No ${template} went to ${to}`);
      return mail.facts as MailFacts[Template];
    },
  };
}
