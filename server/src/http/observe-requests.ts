import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';
import type { Metrics } from '../observability/create-metrics.ts';
import type { RouterEnvironment } from './router-environment.ts';

interface RequestObservers {
  log: Logger;
  metrics: Metrics;
}

/** One line and one measure for each request: the route's pattern, never the address, a query, a header or a body. */
export function observeRequests({ log, metrics }: RequestObservers): MiddlewareHandler<RouterEnvironment> {
  return async (context, next) => {
    const startedAt = performance.now();
    await next();
    const milliseconds = performance.now() - startedAt;
    const { method } = context.req;
    const { status } = context.res;
    const route = findPattern(context);
    metrics.httpDuration.observe({ method, route, status: String(status) }, milliseconds / 1000);
    log.info({ method, route, status, ms: Math.round(milliseconds), requestId: context.var.requestId }, 'request');
  };
}

function findPattern(context: Context): string {
  return matchedRoutes(context).findLast(({ method }) => method !== 'ALL')?.path ?? 'none';
}
