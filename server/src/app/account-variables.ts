import { z } from 'zod';

const years = z.coerce.number('a number').int('a whole number').min(0, '0 or more').max(21, '21 or less');

/** What an operator decides about accounts. */
export const accountVariables = {
  MINIMUM_AGE: years.prefault(13).describe('The age, in years, from which on people may sign up; 0 asks nobody.'),
  COUNTRY_HEADER: z
    .string()
    .regex(/^[\w-]+$/, 'the name of a header, like CF-IPCountry')
    .optional()
    .describe('In which header a proxy of yours names the country of a request, for the list of sessions.'),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'an address like https://accounts.example' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe('A provider of OpenID Connect to sign in with as well, with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.'),
  OIDC_CLIENT_ID: z.string().trim().optional().describe('Under which id that provider knows this server.'),
  OIDC_CLIENT_SECRET: z.string().trim().optional().describe('The secret that goes with OIDC_CLIENT_ID.'),
  OIDC_NAME: z.string().trim().max(40, '40 characters or less').prefault('OpenID').describe('What its button says.'),
};
