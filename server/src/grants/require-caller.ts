import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../clock/clock.ts';
import { utcDay } from '../clock/utc-day.ts';
import type { Database } from '../database/connect-database.ts';
import { findClientAddress } from '../http/find-client-address.ts';
import { hashNetwork } from '../http/hash-network.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { createVisitorFinder } from '../sites/create-visitor-finder.ts';
import { authenticateCaller } from './authenticate-caller.ts';
import type { CallerVariables } from './caller.ts';

export interface CallerGuardDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  trustProxy: number;
}

/** Lets a route be reached with a valid token only, and tells it who is asking and from which network. */
export function createCallerGuard({
  database,
  clock,
  secret,
  trustProxy,
}: CallerGuardDependencies): MiddlewareHandler<RouterEnvironment<CallerVariables>> {
  const findVisitor = createVisitorFinder(database);
  return async (context, next) => {
    const caller = await authenticateCaller(
      { findVisitor, clock },
      { authorization: context.req.header('authorization'), origin: context.req.header('origin') },
    );
    const address = findClientAddress(context, trustProxy);
    context.set('caller', caller);
    context.set('network', hashNetwork({ secret, siteId: caller.siteId, day: utcDay(clock.now()), address }));
    await next();
  };
}
