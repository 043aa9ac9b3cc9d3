import type { MiddlewareHandler } from 'hono';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { SessionFinder } from './create-session-finder.ts';
import type { AccountVariables } from './signed-in-account.ts';

/** For pages: without a session a person signs in first, and comes back. A form that was sent starts at its page again. */
export function requirePageSession(findSession: SessionFinder): MiddlewareHandler<RouterEnvironment<AccountVariables>> {
  return async (context, next) => {
    const account = await findSession(context);
    if (!account) return context.redirect(`/sign-in?continue=${encodeURIComponent(findWayBack(context.req))}`, 303);
    context.set('account', account);
    return next();
  };
}

function findWayBack({ url }: { url: string }): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
