import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerCors } from '../../http/answer-cors.ts';
import { createRouter } from '../../http/create-router.ts';
import { limitBody } from '../../http/limit-body.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { useHeaderSet } from '../../http/use-header-set.ts';
import type { Authentication } from './authentication.ts';
import { type CallerOptions, forwardHeaders } from './forwarded-headers.ts';
import { reachableEndpoints } from './reachable-endpoints.ts';

interface AuthenticationRouteDependencies extends CallerOptions {
  authentication: Pick<Authentication, 'handler'>;
}

/** What of the authentication library is reached over HTTP. Pages of any site may call what is for apps, without cookies. */
export function createAuthenticationRoutes(
  dependencies: AuthenticationRouteDependencies,
): OpenAPIHono<RouterEnvironment> {
  const router = createRouter();
  router.use('/auth/*', useHeaderSet('api'), limitBody());
  for (const { method, path, isForApps } of reachableEndpoints) {
    const address = `/auth${path}`;
    if (isForApps) router.use(address, answerCors());
    router.on(method, address, (context) => {
      const headers = forwardHeaders(context, dependencies);
      return dependencies.authentication.handler(new Request(context.req.raw, { headers }));
    });
  }
  return router;
}
