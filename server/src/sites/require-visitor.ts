import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../clock/clock.ts';
import { utcDay } from '../clock/utc-day.ts';
import type { Database } from '../database/connect-database.ts';
import { findClientAddress } from '../http/find-client-address.ts';
import { hashNetwork } from '../http/hash-network.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { authenticateVisitor } from './authenticate-visitor.ts';
import type { VisitorVariables } from './authenticated-visitor.ts';
import { createVisitorFinder } from './create-visitor-finder.ts';

export interface VisitorGuardDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  trustProxy: number;
}

/** Lets a route be reached with a valid visitor token only, and tells it who is asking and from which network. */
export function createVisitorGuard({
  database,
  clock,
  secret,
  trustProxy,
}: VisitorGuardDependencies): MiddlewareHandler<RouterEnvironment<VisitorVariables>> {
  const findVisitor = createVisitorFinder(database);
  return async (context, next) => {
    const visitor = await authenticateVisitor(
      { findVisitor, clock },
      { authorization: context.req.header('authorization'), origin: context.req.header('origin') },
    );
    const address = findClientAddress(context, trustProxy);
    context.set('visitor', visitor);
    context.set('network', hashNetwork({ secret, siteId: visitor.site.id, day: utcDay(clock.now()), address }));
    await next();
  };
}
