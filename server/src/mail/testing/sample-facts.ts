import type { MailFacts } from '../mail-facts.ts';

export const testOrigin = 'http://pictures.example';
const url = `${testOrigin}/there?token=t%20k&back=%2Faccount`;

/** One of each template, with every fact recognisable in what is written. */
export const sampleFacts: MailFacts = {
  'sign-in-link': { url, minutes: 15 },
  'sign-in-code': { code: '048261', minutes: 10 },
  'verify-address': { url },
  'reset-password': { url, minutes: 30 },
  'already-signed-up': { signInUrl: url },
  'confirm-new-address': { url },
  'address-changed': { newAddress: 'new@people.example', securityUrl: url },
  'security-notice': {
    change: 'new-sign-in',
    device: 'Firefox on Linux',
    country: 'DE',
    at: '2026-11-21T10:00:00.000Z',
    securityUrl: url,
  },
  'budget-alert': { siteName: 'Magazine', percent: 80, spent: 8123, budget: 10_000, url },
  'webhook-failing': { siteName: 'Magazine', endpoint: 'https://magazine.example/hook', url },
  news: { subject: 'Boards are here', paragraphs: ['Put pictures together.', 'And share them.'], url },
};
