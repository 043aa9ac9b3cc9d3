import type { ClaimedMail } from '../delivery/claimed-mail.ts';
import { isMarketing } from '../is-marketing.ts';
import type { MailSender } from '../mail-sender.ts';
import type { MailTemplate } from '../mail-facts.ts';
import { mailTexts } from '../texts/mail-texts-by-locale.ts';
import type { MailMessage } from '../transport/mail-message.ts';
import { createUnsubscribeUrl } from '../unsubscribe/unsubscribe-url.ts';
import { assertOwnLink } from './assert-own-link.ts';
import { createMailFormats } from './mail-formats.ts';
import type { MailLetter } from './mail-letter.ts';
import { renderMailHtml } from './render-mail-html.ts';
import { renderMailText } from './render-mail-text.ts';
import { tidyFacts } from './tidy-facts.ts';

/** What all mail of this server has in common. */
export interface MailSurroundings {
  mailFrom: MailSender;
  publicUrl: string;
  secret: string;
}

/** Turns a stored mail into the one that goes out: its language's words, as text and as HTML, with its headers. */
export async function writeMail<Template extends MailTemplate>(
  mail: ClaimedMail<Template>,
  surroundings: MailSurroundings,
): Promise<MailMessage> {
  const letter = writeLetter(mail, surroundings);
  return {
    id: mail.id,
    template: mail.template,
    from: surroundings.mailFrom,
    to: mail.address,
    subject: letter.content.subject,
    text: renderMailText(letter),
    html: await renderMailHtml(letter),
    headers: listHeaders(letter),
  };
}

function writeLetter<Template extends MailTemplate>(
  { template, facts, locale, accountId }: ClaimedMail<Template>,
  surroundings: MailSurroundings,
): MailLetter {
  const { frame, write } = mailTexts[locale];
  const content = write[template](tidyFacts(facts), createMailFormats(locale));
  if (content.action) assertOwnLink(content.action.url, surroundings.publicUrl);
  const hasWayOut = isMarketing(template) && accountId !== null;
  const unsubscribeUrl = hasWayOut ? createUnsubscribeUrl(surroundings, accountId) : undefined;
  return { content, frame, locale, host: new URL(surroundings.publicUrl).host, unsubscribeUrl };
}

/** Holiday notices need not answer; the way out works by one press in the mail client (RFC 8058). */
function listHeaders({ locale, unsubscribeUrl }: MailLetter): Record<string, string> {
  const usual = { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale };
  if (unsubscribeUrl === undefined) return usual;
  const wayOut = { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  return { ...usual, ...wayOut };
}
