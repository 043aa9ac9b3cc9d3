import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { Challenge, Me, Visitor, VisitorRequest } from '@vignette/server/contract';
import { z } from 'zod';
import { createRouter } from '../http/create-router.ts';
import { describeAnswer } from '../http/describe-answer.ts';
import { jsonBody } from '../http/json-body.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { type ChallengeDifficulty, usualDifficulty } from './challenge-difficulty.ts';
import { createChallenge } from './create-challenge.ts';
import { createVisitor } from './create-visitor.ts';
import { getOpenSite } from './get-open-site.ts';
import { readMe } from './read-me.ts';
import { type VisitorGuardDependencies, createVisitorGuard } from './require-visitor.ts';

type VisitorRouteDependencies = VisitorGuardDependencies & { challengeDifficulty?: ChallengeDifficulty };

export function createVisitorRoutes(dependencies: VisitorRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const { database, clock, secret, challengeDifficulty: difficulty = usualDifficulty } = dependencies;
  const router = createRouter();

  router.openapi(challengeRoute, async (context) => {
    const { siteKey } = context.req.valid('query');
    const site = await getOpenSite(database, { siteKey, origin: context.req.header('origin') });
    return context.json(await createChallenge({ secret, siteId: site.id, clock, difficulty }), 200);
  });

  router.openapi(visitorRoute, async (context) => {
    const request = { ...context.req.valid('json'), origin: context.req.header('origin') };
    return context.json(await createVisitor({ database, clock, secret }, request), 201);
  });

  router.openapi({ ...meRoute, middleware: createVisitorGuard(dependencies) }, async (context) =>
    context.json(await readMe({ database, clock }, context.var), 200),
  );

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

const meRoute = createRoute({
  method: 'get',
  path: '/v1/me',
  summary: 'Who the token belongs to, and what is sponsored for them today.',
  security: [{ visitorToken: [] }],
  responses: { 200: describeAnswer('The caller.', Me) },
});
