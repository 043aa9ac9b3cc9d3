import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { Me } from '@vignette/server/contract';
import { createRouter } from '../http/create-router.ts';
import { describeAnswer } from '../http/describe-answer.ts';
import { takesTokens } from '../http/route-security.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { type CallerGuardDependencies, createCallerGuard } from '../grants/require-caller.ts';
import { readMe } from './read-me.ts';

export function createMeRoutes(dependencies: CallerGuardDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createRouter();
  router.openapi({ ...meRoute, middleware: createCallerGuard(dependencies) }, async (context) =>
    context.json(await readMe(dependencies, context.var), 200),
  );
  return router;
}

const meRoute = createRoute({
  method: 'get',
  path: '/v1/me',
  summary: 'Who the token belongs to, what is sponsored for them today, and what an account has.',
  security: takesTokens(),
  responses: { 200: describeAnswer('The caller.', Me) },
});
