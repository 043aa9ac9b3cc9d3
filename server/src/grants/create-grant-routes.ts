import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRouter } from '../http/create-router.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { createConnectRoutes } from './connect/create-connect-routes.ts';
import { createRedemptionRoutes } from './connect/create-redemption-routes.ts';
import { createConnectedRoutes } from './connected/create-connected-routes.ts';
import { createConsentRoutes } from './consent/create-consent-routes.ts';
import type { GrantDependencies } from './grant-dependencies.ts';
import { createOAuthRoutes } from './oauth/create-oauth-routes.ts';

/** All of allowing sites and apps something. Mounted before the authentication routes, whose limits it keeps. */
export function createGrantRoutes(dependencies: GrantDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createRouter();
  router.route('/', createOAuthRoutes(dependencies));
  router.route('/', createConnectRoutes(dependencies));
  router.route('/', createRedemptionRoutes(dependencies));
  router.route('/', createConsentRoutes(dependencies));
  router.route('/', createConnectedRoutes(dependencies));
  return router;
}
