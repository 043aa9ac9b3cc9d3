import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { ModelList } from '@vignette/server/contract';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Engine } from '../engines/engine.ts';
import { createRouter } from '../http/create-router.ts';
import { describeAnswer } from '../http/describe-answer.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { getSiteByValidKey } from '../sites/get-site-by-valid-key.ts';
import { findUsualSeconds } from './find-usual-seconds.ts';
import { listModels } from './list-models.ts';
import { createModelCatalog } from './model-catalog.ts';
import { createUsualSeconds } from './usual-seconds.ts';

interface ModelRouteDependencies {
  database: Database;
  engines: readonly Engine[];
  clock: Clock;
  log: Logger;
}

export function createModelRoutes({
  database,
  engines,
  clock,
  log,
}: ModelRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const catalog = createModelCatalog(engines);
  const modelIds = catalog.offers.map(({ model }) => model.id);
  const usualSeconds = createUsualSeconds({ find: () => findUsualSeconds(database, modelIds), clock, log });
  const router = createRouter();
  router.openapi(modelsRoute, async (context) => {
    const { siteKey } = context.req.valid('query');
    const site = siteKey === undefined ? undefined : await getSiteByValidKey({ database, clock }, siteKey);
    return context.json(await listModels({ database, usualSeconds }, catalog, site), 200);
  });
  return router;
}

const modelsRoute = createRoute({
  method: 'get',
  path: '/v1/models',
  summary:
    'What can be made: kind, limits, price in credits, usual time, and what the engine keeps. The first is the default.',
  request: {
    query: z.object({
      siteKey: z.string().max(100).optional().describe('Only what this site offers, in the sizes it allows.'),
    }),
  },
  responses: { 200: describeAnswer('The models.', ModelList) },
});
