import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { ConnectCode, ConnectRedemption } from '@vignette/server/contract';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { createRouter } from '../../http/create-router.ts';
import { describeAnswer } from '../../http/describe-answer.ts';
import { findClientAddress } from '../../http/find-client-address.ts';
import { jsonBody } from '../../http/json-body.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { Limits } from '../../limits/create-limits.ts';
import { redeemTypedCode } from './redeem-typed-code.ts';

interface RedemptionRouteDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  trustProxy: number;
  limits: Limits;
}

export function createRedemptionRoutes(dependencies: RedemptionRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const { limits, trustProxy } = dependencies;
  const router = createRouter();
  router.openapi(redemptionRoute, async (context) => {
    await limits.consume('connectCode', { address: findClientAddress(context, trustProxy) });
    const request = { ...context.req.valid('json'), origin: context.req.header('origin') };
    return context.json(await redeemTypedCode(dependencies, request), 200);
  });
  return router;
}

const redemptionRoute = createRoute({
  method: 'post',
  path: '/v1/connect/redemptions',
  summary: 'Trade the code that a person has typed for an authorization code: five tries, two minutes, once.',
  request: { body: jsonBody(ConnectRedemption) },
  responses: { 200: describeAnswer('What the token endpoint takes, with the verifier.', ConnectCode) },
});
