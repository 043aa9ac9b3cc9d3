import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { Challenge, Visitor, VisitorRequest } from '@vignette/server/contract';
import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { createRouter } from '../http/create-router.ts';
import { describeAnswer } from '../http/describe-answer.ts';
import { findClientAddress } from '../http/find-client-address.ts';
import { jsonBody } from '../http/json-body.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import type { Limits } from '../limits/create-limits.ts';
import { limitRequests } from '../limits/limit-requests.ts';
import type { ChallengeDifficulty } from './challenge-difficulty.ts';
import { createChallenge } from './create-challenge.ts';
import { createVisitor } from './create-visitor.ts';
import { getOpenSite } from './get-open-site.ts';

interface VisitorRouteDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  trustProxy: number;
  limits: Limits;
  challengeDifficulty: ChallengeDifficulty;
}

export function createVisitorRoutes(dependencies: VisitorRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const { database, clock, secret, trustProxy, limits, challengeDifficulty: difficulty } = dependencies;
  const router = createRouter();
  const limitChallenges = limitRequests(limits, 'challenge', (context) => ({
    address: findClientAddress(context, trustProxy),
    site: context.req.query('siteKey') ?? '',
  }));

  router.openapi({ ...challengeRoute, middleware: limitChallenges }, async (context) => {
    const { siteKey } = context.req.valid('query');
    const site = await getOpenSite({ database, clock }, { siteKey, origin: context.req.header('origin') });
    return context.json(await createChallenge({ secret, siteId: site.id, clock, difficulty }), 200);
  });

  router.openapi(visitorRoute, async (context) => {
    const request = { ...context.req.valid('json'), origin: context.req.header('origin') };
    await limits.consume('visitor', { address: findClientAddress(context, trustProxy), site: request.siteKey });
    return context.json(await createVisitor({ database, clock, secret }, request), 201);
  });

  return router;
}

const challengeRoute = createRoute({
  method: 'get',
  path: '/v1/visitors/challenge',
  summary: 'A proof-of-work challenge for a site, good once within five minutes.',
  request: { query: z.object({ siteKey: VisitorRequest.shape.siteKey }) },
  responses: { 200: describeAnswer('The challenge.', Challenge) },
});

const visitorRoute = createRoute({
  method: 'post',
  path: '/v1/visitors',
  summary: 'Trade a solved challenge for a visitor token, valid for 30 days on the pages of its site.',
  request: { body: jsonBody(VisitorRequest) },
  responses: { 201: describeAnswer('The new visitor. The token is shown this once.', Visitor) },
});
