import { createHash } from 'node:crypto';

/** Tell what a token is when one turns up in the wrong place. */
export const tokenPrefixes = { access: 'vat_', refresh: 'vrt_' } as const;

const tokenShape = /^vat_[A-Za-z]{32}$/;

export function isAccessToken(text: string): boolean {
  return tokenShape.test(text);
}

/** What the library stores of an access token: the hash of it without its prefix. */
export function hashAccessToken(token: string): string {
  return createHash('sha256').update(token.slice(tokenPrefixes.access.length)).digest('base64url');
}
