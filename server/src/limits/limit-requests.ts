import type { Context, MiddlewareHandler } from 'hono';
import type { RouterEnvironment } from '../http/router-environment.ts';
import type { Limits } from './create-limits.ts';
import type { LimitName, LimitSubjects } from './limit-rules.ts';

/** Lets a request through as often as the limits of this name allow. */
export function limitRequests<Name extends LimitName, Environment extends RouterEnvironment = RouterEnvironment>(
  limits: Limits,
  name: Name,
  subjectsOf: (context: Context<Environment>) => LimitSubjects<Name>,
): MiddlewareHandler<Environment> {
  return async (context, next) => {
    await limits.consume(name, subjectsOf(context));
    await next();
  };
}
