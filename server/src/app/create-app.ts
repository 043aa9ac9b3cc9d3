import { OpenAPIHono } from '@hono/zod-openapi';
import { createImageFileRoutes } from '../gallery/create-image-file-routes.ts';
import { answerCors } from '../http/answer-cors.ts';
import { assignRequestId } from '../http/assign-request-id.ts';
import { createRouter } from '../http/create-router.ts';
import { createErrorHandler } from '../http/handle-error.ts';
import { createNotFoundHandler } from '../http/handle-not-found.ts';
import { limitBody } from '../http/limit-body.ts';
import { observeRequests } from '../http/observe-requests.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { useHeaderSet } from '../http/use-header-set.ts';
import { createVisitorRoutes } from '../sites/create-visitor-routes.ts';
import { createHealthRoutes } from './create-health-routes.ts';
import { createOpenApiRoutes } from './create-open-api-routes.ts';
import { createEmbedRoutes } from './embed/create-embed-routes.ts';
import type { EmbedFiles } from './embed/embed-files.ts';
import { createPageRoutes } from './pages/create-page-routes.ts';
import type { Services } from './services.ts';

export interface AppOptions {
  /** What `/embed/` serves; nothing while the widget is not built. */
  findEmbedFiles?(): Promise<EmbedFiles | undefined>;
  isDevelopment?: boolean;
  demoUrl?: string;
}

/** The whole HTTP application over opened services. It knows which feature answers where, and no rule of theirs. */
export function createApp(services: Services, options: AppOptions = {}): OpenAPIHono<RouterEnvironment> {
  const app = createBareApp(services);
  app.use('/v1/*', answerCors(), useHeaderSet('api'), limitBody());
  for (const createRoutes of [createVisitorRoutes, createImageFileRoutes]) app.route('/', createRoutes(services));
  app.route('/', createOpenApiRoutes(app));
  app.route('/', createPageRoutes({ demoUrl: options.demoUrl }));
  app.route(
    '/',
    createEmbedRoutes({
      findFiles: options.findEmbedFiles ?? (async () => undefined),
      isDevelopment: options.isDevelopment ?? false,
    }),
  );
  return app;
}

/** What every process answers, also one that only works: its health, and problems for the rest. */
export function createBareApp(services: Services): OpenAPIHono<RouterEnvironment> {
  const app = createRouter();
  app.onError(createErrorHandler(services.log));
  app.notFound(createNotFoundHandler(app));
  app.use(assignRequestId(), observeRequests(services));
  app.route('/', createHealthRoutes(services));
  return app;
}
