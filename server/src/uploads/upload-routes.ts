import { createRoute } from '@hono/zod-openapi';
import { Upload } from '@vignette/server/contract';
import { z } from 'zod';
import { describeAnswer } from '../http/describe-answer.ts';
import { PathId } from '../http/path-id.ts';
import { takesTokens } from '../http/route-security.ts';
import { pictureContent } from '../http/picture-content.ts';
import { SignatureQuery } from '../pictures/signature-query.ts';

const security = takesTokens('generate');

const params = z.object({ id: PathId });

export const uploadRoute = createRoute({
  method: 'post',
  path: '/v1/uploads',
  summary: 'Hand in a picture to start from: PNG, JPEG, WebP or AVIF, up to 20 MB and 50 megapixels, as the bare body.',
  description:
    'It is told by its bytes, whatever its declared type, and made anew: upright, in 8-bit sRGB, at most 4096 pixels on ' +
    'its longer side, without EXIF, place, text or thumbnail. The digital source type it claims, in XMP or in a C2PA ' +
    'manifest, is carried over unchecked; the manifest itself cannot be. Content-Length must tell the length of the file.',
  security,
  request: { body: { required: true, content: pictureContent } },
  responses: { 201: describeAnswer('The upload, kept for a day, or as long as a generation that uses it.', Upload) },
});

export const readRoute = createRoute({
  method: 'get',
  path: '/v1/uploads/{id}',
  summary: 'An upload of the caller.',
  security,
  request: { params },
  responses: { 200: describeAnswer('The upload.', Upload) },
});

export const deleteRoute = createRoute({
  method: 'delete',
  path: '/v1/uploads/{id}',
  summary: 'Remove an upload and its file.',
  security,
  request: { params },
  responses: {
    204: { description: 'It is gone.' },
    409: { description: 'A generation uses it: it goes with that one.' },
  },
});

export const fileRoute = createRoute({
  method: 'get',
  path: '/v1/uploads/{id}/file',
  summary: "An upload's bytes. The signature is the permission: no token is needed, so that an <img> can show it.",
  request: { params, query: SignatureQuery },
  responses: {
    200: { description: 'The bytes.', content: pictureContent },
    304: { description: 'Nothing changed since If-None-Match.' },
    404: { description: 'Deleted, never there, or the address is forged or has expired.' },
  },
});
