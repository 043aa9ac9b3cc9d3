/** What each kind of mail tells, by the name of its template. Addresses are whole URLs of this server. */
export interface MailFacts {
  'sign-in-link': { url: string; minutes: number };
  'sign-in-code': { code: string; minutes: number };
  'verify-address': { url: string };
  'reset-password': { url: string; minutes: number };
  /** To an address that has an account already, when somebody signs up with it again. */
  'already-signed-up': { signInUrl: string };
  /** To the new address. */
  'confirm-new-address': { url: string };
  /** To the old address, which can still say no. */
  'address-changed': { newAddress: string; securityUrl: string };
  'security-notice': {
    change: SecurityChange;
    device: string;
    country: string | null;
    at: string;
    securityUrl: string;
  };
  'budget-alert': { siteName: string; percent: 50 | 80 | 100; spent: number; budget: number; url: string };
  'webhook-failing': { siteName: string; endpoint: string; url: string };
  news: { subject: string; paragraphs: string[]; url: string };
}

export type SecurityChange =
  | 'new-sign-in'
  | 'password-changed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes-made'
  | 'signed-out-elsewhere'
  | 'signed-out-everywhere'
  | 'site-connected'
  | 'account-deleted';

export type MailTemplate = keyof MailFacts;

/** Sent only to those who chose it, and with a way out in each; all others are about the account itself. */
export const marketingTemplates = ['news'] as const satisfies MailTemplate[];
