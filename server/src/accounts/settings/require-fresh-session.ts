import type { MiddlewareHandler } from 'hono';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { withContinue } from '../read-continue.ts';
import type { AccountVariables } from '../session/signed-in-account.ts';

/** For what guards the account: whoever signed in a while ago shows once more that it is them, and comes back. */
export function requireFreshSession(): MiddlewareHandler<RouterEnvironment<AccountVariables>> {
  return async (context, next) => {
    if (context.var.account.isFreshSession) return next();
    return context.redirect(withContinue('/account/confirm', context.req.path), 303);
  };
}
