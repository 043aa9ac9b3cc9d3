import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { ImagePage } from '@vignette/server/contract';
import { z } from 'zod';
import type { SessionFinder } from '../accounts/session/create-session-finder.ts';
import { requireSession } from '../accounts/session/require-session.ts';
import type { AccountVariables } from '../accounts/session/signed-in-account.ts';
import type { ReadDependencies } from '../generation/read-dependencies.ts';
import { createRouter } from '../http/create-router.ts';
import { describeAnswer } from '../http/describe-answer.ts';
import { takesSession } from '../http/route-security.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { listImages } from './list-images.ts';

interface ImageListDependencies extends ReadDependencies {
  findSession: SessionFinder;
}

/** The gallery of whoever is signed in here. A token in somebody else's page does not reach it. */
export function createImageListRoutes(
  dependencies: ImageListDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const router = createRouter<AccountVariables>();
  router.openapi({ ...imageListRoute, middleware: requireSession(dependencies.findSession) }, async (context) => {
    const input = { ...context.req.valid('query'), accountId: context.var.account.id };
    return context.json(await listImages(dependencies, input), 200);
  });
  return router;
}

const imageListRoute = createRoute({
  method: 'get',
  path: '/v1/images',
  summary: 'All pictures of the account that is signed in, newest first. For pages of this server only.',
  security: takesSession,
  request: {
    query: z.object({
      cursor: z.string().max(200).optional().describe('`nextCursor` of the page before.'),
      limit: z.coerce.number().int().min(1).max(100).default(24),
    }),
  },
  responses: { 200: describeAnswer('One page.', ImagePage) },
});
