import type { MiddlewareHandler } from 'hono';
import { type HeaderSetName, headerSets } from './header-sets.ts';

/** Fills in the headers of one kind of route, wherever the route itself has said nothing. */
export function useHeaderSet(name: HeaderSetName): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [header, value] of Object.entries(headerSets[name])) {
      if (!headers.has(header)) headers.set(header, value);
    }
  };
}
