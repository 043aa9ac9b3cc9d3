import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerCors } from '../../http/answer-cors.ts';
import { createRouter } from '../../http/create-router.ts';
import { findClientAddress } from '../../http/find-client-address.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { useHeaderSet } from '../../http/use-header-set.ts';
import type { Limits } from '../../limits/create-limits.ts';
import { limitRequests } from '../../limits/limit-requests.ts';
import { describeServer } from './describe-server.ts';

interface OAuthRouteDependencies {
  publicUrl: string;
  limits: Limits;
  trustProxy: number;
}

/** An issuer with a path is described below the host (RFC 8414, 3.1); some look at its own path, some at the root. */
const metadataPaths = [
  '/.well-known/oauth-authorization-server/auth',
  '/auth/.well-known/oauth-authorization-server',
  '/.well-known/oauth-authorization-server',
];

/** What OAuth clients find out before they begin, and how often they may ask. Mounted before the library's own routes. */
export function createOAuthRoutes(dependencies: OAuthRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const { publicUrl, limits, trustProxy } = dependencies;
  const router = createRouter();
  for (const path of metadataPaths) {
    router.use(path, answerCors(), useHeaderSet('api'));
    router.get(path, (context) => context.json(describeServer(publicUrl)));
  }
  const limit = limitRequests(limits, 'token', (context) => ({ address: findClientAddress(context, trustProxy) }));
  for (const path of ['/auth/oauth2/token', '/auth/oauth2/revoke']) router.use(path, answerCors(), limit);
  return router;
}
