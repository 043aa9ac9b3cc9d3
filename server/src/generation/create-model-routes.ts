import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { ModelList } from '@vignette/server/contract';
import type { Database } from '../database/connect-database.ts';
import type { Engine } from '../engines/engine.ts';
import { createRouter } from '../http/create-router.ts';
import { describeAnswer } from '../http/describe-answer.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { listModels } from './list-models.ts';
import { createModelCatalog } from './model-catalog.ts';

interface ModelRouteDependencies {
  database: Database;
  engines: readonly Engine[];
}

export function createModelRoutes({ database, engines }: ModelRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const catalog = createModelCatalog(engines);
  const router = createRouter();
  router.openapi(modelsRoute, async (context) => context.json(await listModels(database, catalog), 200));
  return router;
}

const modelsRoute = createRoute({
  method: 'get',
  path: '/v1/models',
  summary: 'What can be made: kind, limits and price in credits, and what the engine keeps. The first is the default.',
  responses: { 200: describeAnswer('All models.', ModelList) },
});
