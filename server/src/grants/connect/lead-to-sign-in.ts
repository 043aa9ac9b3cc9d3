import type { Context } from 'hono';
import { withContinue } from '../../accounts/read-continue.ts';
import { authorizePath } from './build-authorize-address.ts';
import { readOAuthRequest } from './read-oauth-request.ts';

/** From the OAuth provider to our sign-in, which leads back to the same question. */
export function leadToSignIn(context: Context): Response {
  return context.redirect(withContinue('/sign-in', writeWayBack(new URL(context.req.url).search)), 303);
}

/** Whoever has signed in meanwhile is not asked to do it again. */
export function writeWayBack(search: string): string {
  const request = readOAuthRequest(search);
  request.delete('prompt');
  request.delete('max_age');
  return `${authorizePath}?${request.toString()}`;
}
