import type { MiddlewareHandler } from 'hono';
import { AppError } from '../../errors/app-error.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { SessionFinder } from './create-session-finder.ts';
import type { AccountVariables } from './signed-in-account.ts';

/** For addresses that scripts call: without a session they hear so. */
export function requireSession(findSession: SessionFinder): MiddlewareHandler<RouterEnvironment<AccountVariables>> {
  return async (context, next) => {
    const account = await findSession(context);
    if (!account) throw new AppError('session_missing');
    context.set('account', account);
    await next();
  };
}
