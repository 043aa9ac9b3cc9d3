import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answerCors } from '../../http/answer-cors.ts';
import { createRouter } from '../../http/create-router.ts';
import { findClientAddress } from '../../http/find-client-address.ts';
import { limitBody } from '../../http/limit-body.ts';
import { refuseNul } from '../../http/refuse-nul.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { useHeaderSet } from '../../http/use-header-set.ts';
import { assertSameOrigin } from '../../pages/assert-same-origin.ts';
import type { Limits } from '../../limits/create-limits.ts';
import { limitRequests } from '../../limits/limit-requests.ts';
import type { Authentication } from './authentication.ts';
import type { SessionFinder } from '../session/create-session-finder.ts';
import { requireSession } from '../session/require-session.ts';
import { type CallerOptions, forwardHeaders } from './forwarded-headers.ts';
import { keepToSignIn } from './keep-to-sign-in.ts';
import { reachableEndpoints } from './reachable-endpoints.ts';

interface AuthenticationRouteDependencies extends CallerOptions {
  authentication: Pick<Authentication, 'handler' | 'publicUrl'>;
  limits: Limits;
  findSession: SessionFinder;
}

/** What of the authentication library is reached over HTTP, and how often. */
export function createAuthenticationRoutes(
  dependencies: AuthenticationRouteDependencies,
): OpenAPIHono<RouterEnvironment> {
  const { authentication, limits, trustProxy, findSession } = dependencies;
  const findNetwork = (context: Context<RouterEnvironment>) => ({ address: findClientAddress(context, trustProxy) });
  const router = createRouter();
  router.use('/auth/*', useHeaderSet('api'), limitBody(), refuseNul());
  for (const { method, path, isForApps, needsSession, limit } of reachableEndpoints) {
    const address = `/auth${path}`;
    router.use(address, isForApps ? answerCors() : assertSameOrigin(authentication));
    if (needsSession) router.use(address, requireSession(findSession));
    if (limit) router.on(method, address, limitRequests(limits, limit, findNetwork));
    router.on(method, address, (context) => callLibrary(dependencies, context));
  }
  return router;
}

async function callLibrary(
  dependencies: AuthenticationRouteDependencies,
  context: Context<RouterEnvironment>,
): Promise<Response> {
  const headers = forwardHeaders(context, dependencies);
  const response = await dependencies.authentication.handler(new Request(context.req.raw, { headers }));
  return context.req.path.startsWith('/auth/callback/') ? keepToSignIn(response) : response;
}
