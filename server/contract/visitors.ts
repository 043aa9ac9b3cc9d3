import { z } from 'zod';
import { Credits, Id, Time } from './values.ts';

/** A proof-of-work challenge in ALTCHA's format (version 2), good once and for a few minutes. */
export const Challenge = z.looseObject({
  parameters: z.looseObject({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.int(),
    keyLength: z.int(),
    keyPrefix: z.string(),
  }),
  signature: z.string(),
});
export type Challenge = z.infer<typeof Challenge>;

/** The site key of the page and the solved challenge, base64 JSON as ALTCHA encodes it. */
export const VisitorRequest = z.strictObject({
  siteKey: z.string().min(1).max(100),
  payload: z.string().min(1).max(8000),
});
export type VisitorRequest = z.infer<typeof VisitorRequest>;

/** Someone using a widget without an account. The token is shown once; it is bound to the site and to its origins. */
export const Visitor = z.object({ id: Id, token: z.string(), expiresAt: Time });
export type Visitor = z.infer<typeof Visitor>;

const site = z.object({ name: z.string() });
const sponsored = z.object({
  remaining: Credits.describe(
    'What this caller can still spend today at the cost of the site: the least of the three budgets.',
  ),
  resetsAt: Time,
});

/** A visitor, and what is sponsored for them today. */
export const VisitorMe = z.object({ kind: z.literal('visitor'), id: Id, site, sponsored, expiresAt: Time });
export type VisitorMe = z.infer<typeof VisitorMe>;

/** An account on one site: what it has, and what it lets this site spend. */
export const AccountMe = z.object({
  kind: z.literal('account'),
  id: Id,
  name: z.string(),
  site,
  sponsored,
  credits: z.object({ balance: Credits }),
  grant: z.object({
    dailyCredits: Credits.describe('What this site may spend in a day.'),
    usedToday: Credits,
    totalCredits: Credits.describe('What this site may spend in all.'),
    used: Credits,
  }),
  expiresAt: Time,
});
export type AccountMe = z.infer<typeof AccountMe>;

/** The caller. */
export const Me = z.discriminatedUnion('kind', [VisitorMe, AccountMe]);
export type Me = z.infer<typeof Me>;
