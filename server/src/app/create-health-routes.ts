import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRouter } from '../http/create-router.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { useHeaderSet } from '../http/use-header-set.ts';
import type { Metrics } from '../observability/create-metrics.ts';
import { type ReadinessDependencies, checkReadiness } from './check-readiness.ts';

/** For those who watch over the process: is it alive, can it work, what has it done. */
export function createHealthRoutes(
  dependencies: ReadinessDependencies & { metrics: Metrics },
): OpenAPIHono<RouterEnvironment> {
  const { registry } = dependencies.metrics;
  const router = createRouter();
  for (const path of ['/healthz', '/readyz', '/metrics']) router.use(path, useHeaderSet('api'));
  router.get('/healthz', (context) => context.json({ status: 'ok' }));
  router.get('/readyz', async (context) => {
    const { isReady, checks } = await checkReadiness(dependencies);
    return context.json({ status: isReady ? 'ready' : 'unready', checks }, isReady ? 200 : 503);
  });
  router.get('/metrics', async (context) =>
    context.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  return router;
}
