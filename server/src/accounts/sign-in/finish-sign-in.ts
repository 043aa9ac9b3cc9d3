import type { Context } from 'hono';
import type { Pages } from '../../pages/pages.ts';
import { withContinue } from '../read-continue.ts';
import { leadOn } from './lead-on.ts';

interface FirstProof {
  /** What the library answered. */
  response: object;
  goOn: string;
}

/** After a proof: to where somebody wanted to go, or to the second step where their account asks for one. */
export async function finishSignIn(pages: Pages, context: Context, { response, goOn }: FirstProof): Promise<Response> {
  if ('twoFactorRedirect' in response) return context.redirect(withContinue('/sign-in/second-factor', goOn), 303);
  // An app's own sign-in goes on from there, to an address of the app.
  return goOn.startsWith('/auth/') ? leadOn(pages, context, goOn) : context.redirect(goOn, 303);
}
