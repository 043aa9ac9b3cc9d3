import type { MailContent } from './mail-content.ts';
import type { MailLetter } from './mail-letter.ts';

/** The mail for those who read it without HTML. Addresses stand on lines of their own. */
export function renderMailText({ content, frame, host, unsubscribeUrl }: MailLetter): string {
  const { code, action, afterword } = content;
  const blocks = [
    content.heading ?? content.subject,
    ...content.paragraphs,
    code,
    listDetails(content),
    action && `${action.label}:\n${action.url}`,
    afterword,
    `-- \nVignette · ${host}`,
    unsubscribeUrl && `${frame.newsReason}\n${frame.unsubscribe}:\n${unsubscribeUrl}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function listDetails({ details = [] }: MailContent): string {
  return details.map(({ label, value }) => `${label}: ${value}`).join('\n');
}
