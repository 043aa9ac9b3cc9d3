import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { Id } from '@vignette/server/contract';
import { z } from 'zod';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { createRouter } from '../http/create-router.ts';
import { pictureContent } from '../http/picture-content.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { useHeaderSet } from '../http/use-header-set.ts';
import { assertSigned } from '../pictures/assert-signed.ts';
import { SignatureQuery } from '../pictures/signature-query.ts';
import { previewPath } from './preview-path.ts';
import type { ReadDependencies } from './read-dependencies.ts';

/** Partial pictures of running generations. Only the latest one is there; with the generation's end it is gone. */
export function createPreviewRoutes({ database, signer }: ReadDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createRouter();
  router.openapi(previewRoute, async (context) => {
    const { id, number } = context.req.valid('param');
    assertSigned(signer, { path: previewPath(id, number), ...context.req.valid('query') });
    const partial = await findPartial(database, id, number);
    return context.body(new Uint8Array(partial.bytes), 200, {
      'content-type': partial.media_type,
      'access-control-allow-origin': '*',
    });
  });
  return router;
}

async function findPartial(database: Database, generationId: string, number: number) {
  const partial = await database
    .selectFrom('partial_pictures')
    .select(['media_type', 'bytes'])
    .where('generation_id', '=', generationId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!partial) throw new AppError('not_found');
  return partial;
}

const previewRoute = createRoute({
  method: 'get',
  path: '/v1/generations/{id}/preview/{number}',
  summary: 'A partial picture, while the generation runs. The signature is the permission.',
  middleware: useHeaderSet('userFile'),
  request: {
    params: z.object({ id: Id, number: z.coerce.number().int().positive() }),
    query: SignatureQuery,
  },
  responses: {
    200: { description: 'The bytes.', content: pictureContent },
    404: { description: 'There is a newer one, or the generation has ended, or the address is forged.' },
  },
});
