import { createRoute } from '@hono/zod-openapi';
import { Generation, GenerationPage, GenerationRequest, Receipt } from '@vignette/server/contract';
import { z } from 'zod';
import { describeAnswer } from '../http/describe-answer.ts';
import { jsonBody } from '../http/json-body.ts';
import { PathId } from '../http/path-id.ts';
import { takesTokens } from '../http/route-security.ts';

const security = takesTokens('generate');

const params = z.object({ id: PathId });

export const acceptRoute = createRoute({
  method: 'post',
  path: '/v1/generations',
  summary: 'Ask for pictures. The credits are held before the answer, and taken only when pictures arrive.',
  security,
  request: {
    headers: z.object({
      'idempotency-key': z
        .string()
        .optional()
        .describe('Required. A random value for each new picture, up to 200 characters.'),
    }),
    body: jsonBody(GenerationRequest),
  },
  responses: { 202: describeAnswer('The generation, queued. The same key gets this answer again.', Generation) },
});

export const listRoute = createRoute({
  method: 'get',
  path: '/v1/generations',
  summary: 'The caller’s generations, newest first.',
  security,
  request: {
    query: z.object({
      cursor: z.string().max(200).optional().describe('`nextCursor` of the page before.'),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
  },
  responses: { 200: describeAnswer('One page.', GenerationPage) },
});

export const readRoute = createRoute({
  method: 'get',
  path: '/v1/generations/{id}',
  summary: 'A generation as it is now.',
  security,
  request: { params },
  responses: { 200: describeAnswer('The generation.', Generation) },
});

export const cancelRoute = createRoute({
  method: 'post',
  path: '/v1/generations/{id}/cancel',
  summary: 'Stop a generation. Nothing is taken; one that has ended stays as it is.',
  security,
  request: { params },
  responses: { 200: describeAnswer('The generation; while its worker stops, still running.', Generation) },
});

export const deleteRoute = createRoute({
  method: 'delete',
  path: '/v1/generations/{id}',
  summary: 'Remove a generation with its pictures, everywhere. An open one is stopped first.',
  security,
  request: { params },
  responses: { 200: describeAnswer('What was removed, store by store.', Receipt) },
});
