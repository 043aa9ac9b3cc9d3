import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { ModelList } from '@vignette/server/contract';
import type { Engine } from '../engines/engine.ts';
import { createRouter } from '../http/create-router.ts';
import { describeAnswer } from '../http/describe-answer.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { listModels } from './list-models.ts';
import { createModelCatalog } from './model-catalog.ts';

export function createModelRoutes({ engines }: { engines: readonly Engine[] }): OpenAPIHono<RouterEnvironment> {
  const models = listModels(createModelCatalog(engines));
  const router = createRouter();
  router.openapi(modelsRoute, (context) => context.json(models, 200));
  return router;
}

const modelsRoute = createRoute({
  method: 'get',
  path: '/v1/models',
  summary: 'What can be made: kind, limits and price in credits, and what the engine keeps. The first is the default.',
  responses: { 200: describeAnswer('All models.', ModelList) },
});
