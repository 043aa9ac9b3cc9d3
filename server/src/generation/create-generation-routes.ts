import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Pool } from 'pg';
import { createBatchLane } from '../database/batch-lane.ts';
import type { Engine } from '../engines/engine.ts';
import { createRouter } from '../http/create-router.ts';
import { findClientAddress } from '../http/find-client-address.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import type { Limits } from '../limits/create-limits.ts';
import { createCallerGuard, type CallerGuardDependencies } from '../grants/require-caller.ts';
import { acceptBatchLimit, createAcceptBatch } from './accept-batch.ts';
import { acceptGeneration } from './accept-generation.ts';
import { cancelGeneration } from './cancel-generation.ts';
import { type DeleteDependencies, deleteGeneration } from './delete-generation.ts';
import * as routes from './generation-routes.ts';
import { listGenerations } from './list-generations.ts';
import { createModelCatalog } from './model-catalog.ts';
import type { ReadDependencies } from './read-dependencies.ts';
import { readGeneration } from './read-generation.ts';

export interface GenerationRouteDependencies extends CallerGuardDependencies, ReadDependencies, DeleteDependencies {
  pool: Pool;
  engines: readonly Engine[];
  publicUrl: string;
  limits: Pick<Limits, 'list'>;
}

export function createGenerationRoutes(dependencies: GenerationRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const { engines, limits, trustProxy } = dependencies;
  const lane = createBatchLane(createAcceptBatch(dependencies), acceptBatchLimit);
  const acceptDependencies = { ...dependencies, lane, catalog: createModelCatalog(engines) };
  const middleware = createCallerGuard(dependencies, { scope: 'generate' });
  const router = createRouter();

  router.openapi({ ...routes.acceptRoute, middleware }, async (context) => {
    const { caller, network } = context.var;
    const idempotencyKey = context.req.header('idempotency-key');
    const address = findClientAddress(context, trustProxy);
    const windows = limits.list('generation', { address, owner: caller.ownerId, site: caller.siteId });
    const input = { caller, network, idempotencyKey, windows, request: context.req.valid('json') };
    const generation = await acceptGeneration(acceptDependencies, input);
    return context.json(generation, 202, { location: `/v1/generations/${generation.id}` });
  });

  router.openapi({ ...routes.listRoute, middleware }, async (context) => {
    const input = { ...context.req.valid('query'), owner: context.var.caller };
    return context.json(await listGenerations(dependencies, input), 200);
  });

  router.openapi({ ...routes.readRoute, middleware }, async (context) => {
    const own = { generationId: context.req.valid('param').id, owner: context.var.caller };
    return context.json(await readGeneration(dependencies, own), 200);
  });

  router.openapi({ ...routes.cancelRoute, middleware }, async (context) => {
    const own = { generationId: context.req.valid('param').id, owner: context.var.caller };
    return context.json(await cancelGeneration(dependencies, own), 200);
  });

  router.openapi({ ...routes.deleteRoute, middleware }, async (context) => {
    const own = { generationId: context.req.valid('param').id, owner: context.var.caller };
    return context.json(await deleteGeneration(dependencies, own), 200);
  });

  return router;
}
