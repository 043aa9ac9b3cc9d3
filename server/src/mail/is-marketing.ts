import { type MailTemplate, marketingTemplates } from './mail-facts.ts';

/** Whether a mail goes only to those who chose it. */
export function isMarketing(template: MailTemplate): boolean {
  return (marketingTemplates as readonly MailTemplate[]).includes(template);
}
