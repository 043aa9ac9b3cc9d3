import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Logger } from 'pino';
import type { Metrics } from '../observability/create-metrics.ts';
import { answerCors } from './answer-cors.ts';
import { assignRequestId } from './assign-request-id.ts';
import { createRouter } from './create-router.ts';
import { createErrorHandler } from './handle-error.ts';
import { createNotFoundHandler } from './handle-not-found.ts';
import { limitBody } from './limit-body.ts';
import { observeRequests } from './observe-requests.ts';
import type { RouterEnvironment } from './router-environment.ts';
import { useHeaderSet } from './use-header-set.ts';

/** An application without routes that has our manners already: request ids, logs, problems, and those of the API. */
export function createHttpApp(observers: { log: Logger; metrics: Metrics }): OpenAPIHono<RouterEnvironment> {
  const app = createRouter();
  app.onError(createErrorHandler(observers.log));
  app.notFound(createNotFoundHandler(app));
  app.use(assignRequestId(), observeRequests(observers));
  app.use('/v1/*', answerCors(), useHeaderSet('api'), limitBody());
  return app;
}
