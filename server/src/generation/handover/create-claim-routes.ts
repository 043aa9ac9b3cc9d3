import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { Claim, ClaimRequest } from '@vignette/server/contract';
import { AppError } from '../../errors/app-error.ts';
import { type CallerGuardDependencies, createCallerGuard } from '../../grants/require-caller.ts';
import { createRouter } from '../../http/create-router.ts';
import { describeAnswer } from '../../http/describe-answer.ts';
import { jsonBody } from '../../http/json-body.ts';
import { takesAccessTokens } from '../../http/route-security.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { claimVisitor } from './claim-visitor.ts';

export function createClaimRoutes(dependencies: CallerGuardDependencies): OpenAPIHono<RouterEnvironment> {
  const middleware = createCallerGuard(dependencies, { scope: 'gallery:add' });
  const router = createRouter();
  router.openapi({ ...claimRoute, middleware }, async (context) => {
    const { caller } = context.var;
    if (caller.kind !== 'account') throw new AppError('scope_missing');
    const { visitorToken } = context.req.valid('json');
    return context.json(await claimVisitor(dependencies, { caller, visitorToken }), 200);
  });
  return router;
}

const claimRoute = createRoute({
  method: 'post',
  path: '/v1/generations/claim',
  summary: 'Move what a visitor of the same site has made into the account. The visitor’s token ends.',
  security: takesAccessTokens('gallery:add'),
  request: { body: jsonBody(ClaimRequest) },
  responses: { 200: describeAnswer('How many generations have moved; none when asked again.', Claim) },
});
