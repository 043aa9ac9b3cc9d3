import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { Id, RenditionName } from '@vignette/server/contract';
import { z } from 'zod';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { createRouter } from '../http/create-router.ts';
import { matchesEntityTag } from '../http/matches-entity-tag.ts';
import { pictureContent } from '../http/picture-content.ts';
import type { RouterEnvironment } from '../http/router-environment.ts';
import { useHeaderSet } from '../http/use-header-set.ts';
import { assertSigned } from '../pictures/assert-signed.ts';
import { imageFilePath } from '../pictures/image-file-path.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';
import { SignatureQuery } from '../pictures/signature-query.ts';
import type { Storage } from '../storage/storage.ts';
import { answerImageFile } from './answer-image-file.ts';
import { findImageFile, type ImageFile } from './find-image-file.ts';
import { nameImageFile } from './name-image-file.ts';

interface ImageFileRouteDependencies {
  database: Database;
  storage: Storage;
  signer: FileSigner;
}

/** Every byte of a picture passes through here, and its row is looked up each time: what is deleted is gone at once. */
export function createImageFileRoutes(dependencies: ImageFileRouteDependencies): OpenAPIHono<RouterEnvironment> {
  const { database, storage, signer } = dependencies;
  const router = createRouter();

  router.openapi(imageFileRoute, async (context) => {
    const { id: imageId, rendition } = context.req.valid('param');
    const { download, ...signature } = context.req.valid('query');
    assertSigned(signer, { path: imageFilePath(imageId, rendition), ...signature });
    const file = await findImageFile(database, imageId, rendition);
    if (!file) throw new AppError('not_found');
    const headers = describeFile(file, download);
    if (matchesEntityTag(context.req.header('if-none-match'), headers.etag)) return context.body(null, 304, headers);
    return answerImageFile(context.req, await getStoredFile(storage, file), headers);
  });

  return router;
}

function describeFile(file: ImageFile, download: string | undefined) {
  return {
    etag: `"${file.sha256.toString('base64url')}"`,
    'content-type': file.mediaType,
    'content-disposition': nameImageFile(file, download),
    'access-control-allow-origin': '*',
  };
}

/** A row whose file is gone or damaged is our failure: it is logged, and never answered with other bytes. */
async function getStoredFile(storage: Storage, file: ImageFile) {
  const stored = await storage.find(file.storageKey);
  if (stored?.size === file.bytes) return stored;
  const found = stored ? `${stored.size} bytes instead of ${file.bytes}` : 'missing';
  throw new Error(`A stored file of image ${file.imageId} is ${found}`);
}

const imageFileRoute = createRoute({
  method: 'get',
  path: '/v1/images/{id}/files/{rendition}',
  summary: "A picture's bytes. The signature is the permission: no token is needed, so that an <img> can show it.",
  middleware: useHeaderSet('userFile'),
  request: {
    params: z.object({ id: Id, rendition: RenditionName }),
    query: SignatureQuery.extend({
      download: z.string().max(300).optional().describe('Saves instead of showing, under this name. May be empty.'),
    }),
  },
  responses: {
    200: { description: 'The bytes.', content: pictureContent },
    206: { description: 'The part that Range asked for.' },
    304: { description: 'Nothing changed since If-None-Match.' },
    404: { description: 'Deleted, never there, or the address is forged or has expired.' },
    416: { description: 'There is no such part.' },
  },
});
