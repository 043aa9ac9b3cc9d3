import { z } from 'zod';
import { accountVariables } from './account-variables.ts';
import { parseMailSender } from '../mail/mail-sender.ts';
import { engineVariables } from './engine-variables.ts';

const port = z.coerce.number('a number').int('a whole number').min(1, '1 or more').max(65535, '65535 or less');
const roles = ['api', 'worker'] as const;
export type Role = (typeof roles)[number];

/** Every variable that counts, with its default and what it does. `vignette env` prints this list. */
export const environmentVariables = {
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'development or production')
    .prefault('development')
    .describe('`production` runs without the demo and its site, and asks for SECRET, PUBLIC_URL and SMTP_URL.'),
  HOST: z.string().prefault('127.0.0.1').describe('The address to listen on.'),
  PORT: port.prefault(8787).describe('The port of the server.'),
  DEMO_PORT: port.prefault(8788).describe('The port of the demo site, in development.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'an address like https://pictures.example' })
    .refine((url) => URL.parse(url)?.pathname === '/', 'an address without a path')
    .transform((url) => new URL(url).origin)
    .optional()
    .describe('Where browsers reach the server. In development http://localhost and the port.'),
  TRUST_PROXY: z
    .union([z.literal('off').transform(() => 0), z.coerce.number().int().min(0).max(10)], 'off, or a number up to 10')
    .prefault('off')
    .describe(
      'How many proxies of your own stand before the server, so that X-Forwarded-For can be believed; or `off`.',
    ),
  DATA_DIR: z.string().optional().describe('Where database, files and the development secret live. `.vignette` here.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'an address like postgresql://user:password@host/database' })
    .optional()
    .describe('A PostgreSQL, version 15 or newer, instead of the one that comes along.'),
  STORAGE_URL: z
    .string()
    .startsWith('s3://', 'an address like s3://key:secret@host/bucket?region=eu-central-1')
    .optional()
    .describe('An S3-compatible bucket instead of a folder below DATA_DIR.'),
  ROLES: z
    .string()
    .transform((text) => [...new Set(text.split(',').map((role) => role.trim()))])
    .pipe(z.array(z.enum(roles, 'api, worker, or both with a comma')))
    .prefault('api,worker')
    .describe('What this process does: `api` answers, `worker` makes pictures. Any number of each may run.'),
  SECRET: z
    .string()
    .min(32, 'at least 32 characters long')
    .optional()
    .describe(
      'What tokens, challenges and addresses are signed with; the same for all processes. Made in development.',
    ),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'an address like smtp://user:password@host:587' })
    .optional()
    .describe(
      'The mail server; `smtps:` for TLS from the start. Without one, in development, mail is shown at /dev/mail.',
    ),
  MAIL_FROM: z
    .string()
    .transform((text, check) => {
      const sender = parseMailSender(text);
      if (sender) return sender;
      check.addIssue('one address, like Vignette <no-reply@pictures.example>');
      return z.NEVER;
    })
    .optional()
    .describe('Whom mail comes from. `Vignette <no-reply@…>` at the host of PUBLIC_URL.'),
  SIGN_UP_CREDITS: z.coerce
    .number('a number')
    .int('a whole number')
    .min(0, '0 or more')
    .max(1_000_000, '1000000 or less')
    .prefault(20)
    .describe('The credits an account is given when its address is verified, once for each mailbox; 0 gives none.'),
  CHALLENGE_EFFORT: z.coerce
    .number('a number')
    .min(0.01, '0.01 or more')
    .max(20, '20 or less')
    .prefault(1)
    .describe('The work a browser does before it is let in as a visitor, against the usual; more while robots knock.'),
  RATE_LIMITS: z
    .enum(['on', 'off'], 'on or off')
    .prefault('on')
    .describe('Whether too many requests in a short time are refused; `off` only in development, to measure.'),
  ...accountVariables,
  ...engineVariables,
} satisfies Record<string, z.ZodType>;

export type EnvironmentVariable = keyof typeof environmentVariables;
