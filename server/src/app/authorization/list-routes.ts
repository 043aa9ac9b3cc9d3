import type { Hono } from 'hono';
import { inspectRoutes } from 'hono/dev';
import type { RouterEnvironment } from '../../http/router-environment.ts';

/** Every method and path that an application answers, as `GET /v1/models`. Middleware answers nothing by itself. */
export function listRoutes(app: Hono<RouterEnvironment>): string[] {
  const answering = inspectRoutes(app).filter(({ method, isMiddleware }) => method !== 'ALL' || !isMiddleware);
  return [...new Set(answering.map(({ method, path }) => `${method} ${path}`))].toSorted();
}
