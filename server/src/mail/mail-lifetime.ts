import type { MailFacts, MailTemplate } from './mail-facts.ts';

/** Jobs are tried again for about a day: what waits longer than this would arrive as news from yesterday. */
const usual = 12 * 60;

/** After how many minutes a mail tells nothing of use any more: the link it holds has expired, or the moment passed. */
const minutes: { [Template in MailTemplate]: (facts: MailFacts[Template]) => number } = {
  'sign-in-link': (facts) => facts.minutes,
  'sign-in-code': (facts) => facts.minutes,
  'verify-address': () => usual,
  'reset-password': (facts) => facts.minutes,
  'already-signed-up': () => usual,
  'confirm-new-address': () => usual,
  'address-changed': () => usual,
  'security-notice': () => usual,
  'budget-alert': () => usual,
  'webhook-failing': () => usual,
  news: () => usual,
};

/** When a mail that is written now stops making sense. */
export function findMailExpiry<Template extends MailTemplate>(
  template: Template,
  facts: MailFacts[Template],
  now: Date,
): Date {
  return new Date(now.getTime() + minutes[template](facts) * 60_000);
}
