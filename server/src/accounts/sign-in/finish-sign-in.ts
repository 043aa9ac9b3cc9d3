import type { Context } from 'hono';
import { withContinue } from '../read-continue.ts';

/** After a first proof: on to where somebody wanted to go, or to the second step where their account asks for one. */
export function finishSignIn(context: Context, response: object, goOn: string): Response {
  const address = 'twoFactorRedirect' in response ? withContinue('/sign-in/second-factor', goOn) : goOn;
  return context.redirect(address, 303);
}
