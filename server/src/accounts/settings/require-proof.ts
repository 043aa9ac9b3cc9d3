import type { MiddlewareHandler } from 'hono';
import type { Database } from '../../database/connect-database.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { AccountVariables } from '../session/signed-in-account.ts';
import { hasPassword } from './password/has-password.ts';
import { requireFreshSession } from './require-fresh-session.ts';

/** For pages whose forms ask for the password: only who has none must have signed in a moment ago. */
export function requireProof(database: Database): MiddlewareHandler<RouterEnvironment<AccountVariables>> {
  const requireFresh = requireFreshSession();
  return async (context, next) => {
    if (await hasPassword(database, context.var.account.id)) return next();
    return requireFresh(context, next);
  };
}
