import type { Scope } from '@vignette/server/contract';
import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../clock/clock.ts';
import { utcDay } from '../clock/utc-day.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { findClientAddress } from '../http/find-client-address.ts';
import { hashNetwork } from '../http/hash-network.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { createVisitorFinder } from '../sites/create-visitor-finder.ts';
import { authenticateCaller } from './authenticate-caller.ts';
import type { Caller, CallerVariables } from './caller.ts';
import { createAccountFinder } from './tokens/create-account-finder.ts';

export interface CallerGuardDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  trustProxy: number;
}

interface CallerGuardOptions {
  /** What an account must have allowed. Without it every valid token is enough. */
  scope?: Scope;
}

/** Lets a route be reached with a valid token only, and tells it who is asking and from which network. */
export function createCallerGuard(
  { database, clock, secret, trustProxy }: CallerGuardDependencies,
  { scope }: CallerGuardOptions = {},
): MiddlewareHandler<RouterEnvironment<CallerVariables>> {
  const finders = { findVisitor: createVisitorFinder(database), findAccount: createAccountFinder(database), clock };
  return async (context, next) => {
    const caller = await authenticateCaller(finders, {
      authorization: context.req.header('authorization'),
      origin: context.req.header('origin'),
    });
    if (scope !== undefined) assertScope(caller, scope);
    const address = findClientAddress(context, trustProxy);
    context.set('caller', caller);
    context.set('network', hashNetwork({ secret, siteId: caller.siteId, day: utcDay(clock.now()), address }));
    await next();
  };
}

/** Visitors have nothing but what was made for them on this site, so they need no scope. */
function assertScope(caller: Caller, scope: Scope): void {
  if (caller.kind === 'account' && !caller.grant.scopes.includes(scope)) throw new AppError('scope_missing');
}
