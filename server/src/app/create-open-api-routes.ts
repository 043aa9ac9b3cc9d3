import type { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '@vignette/server/contract';
import { createRouter } from '../http/create-router.ts';
import { securitySchemes } from '../http/route-security.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { useHeaderSet } from '../http/use-header-set.ts';

/** `/openapi.json`: the description of the API as it comes out of the routes themselves. */
export function createOpenApiRoutes(app: OpenAPIHono<RouterEnvironment>): OpenAPIHono<RouterEnvironment> {
  for (const [name, scheme] of Object.entries(securitySchemes)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  }
  app.openAPIRegistry.register('Problem', Problem);
  const router = createRouter();
  router.use('/openapi.json', useHeaderSet('api'));
  router.get('/openapi.json', (context) => context.json(app.getOpenAPI31Document(heading)));
  return router;
}

const heading = {
  openapi: '3.1.0',
  info: {
    title: 'Vignette',
    version: '1',
    description:
      'Make a picture inside any web page, and keep it. Changes are additions only. ' +
      'Every error is a `Problem`, sent as application/problem+json.',
  },
};
