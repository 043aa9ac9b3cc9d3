import type { MiddlewareHandler } from 'hono';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import { AppError } from '../../errors/app-error.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { OperatorFinder } from './create-operator-finder.ts';

/** For everybody else there is nothing here. */
export function requireOperator(findOperator: OperatorFinder): MiddlewareHandler<RouterEnvironment<AccountVariables>> {
  return async (context, next) => {
    const account = await findOperator(context);
    if (!account) throw new AppError('not_found');
    context.set('account', account);
    await next();
  };
}
