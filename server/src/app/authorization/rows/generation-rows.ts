import { uuidv7 } from 'uuidv7';
import { plainRequest } from '../../../generation/testing/plain-request.ts';
import type { Row } from '../matrix/row.ts';
import { addPreview } from '../world/things/add-preview.ts';
import { addVisitor } from '../world/add-visitors.ts';
import { generation } from '../world/things/generation.ts';
import { previewPath } from '../../../generation/preview-path.ts';
import { createCallbackUrl } from '../../../generation/callback-url.ts';

const ofToken = { surface: 'widget', access: { scope: 'generate' }, status: 200 } as const;

export const generationRows: readonly Row[] = [
  {
    ...ofToken,
    route: 'POST /v1/generations',
    status: 202,
    call: () => ({ path: '/v1/generations', body: plainRequest, headers: { 'idempotency-key': uuidv7() } }),
  },
  { ...ofToken, route: 'GET /v1/generations', lists: generation, call: () => ({ path: '/v1/generations' }) },
  {
    ...{ ...ofToken, route: 'GET /v1/generations/:id', thing: generation },
    call: ({ id }) => ({ path: `/v1/generations/${id}` }),
  },
  {
    ...{ ...ofToken, route: 'POST /v1/generations/:id/cancel', thing: generation },
    call: ({ id }) => ({ path: `/v1/generations/${id}/cancel` }),
  },
  {
    ...{ ...ofToken, route: 'DELETE /v1/generations/:id', thing: generation },
    call: ({ id }) => ({ path: `/v1/generations/${id}` }),
  },
  {
    route: 'POST /v1/generations/claim',
    surface: 'widget',
    access: { scope: 'gallery:add', isForAccounts: true },
    prepare: async ({ services, sites }) => (await addVisitor(services, sites.first)).token,
    call: ({ id }) => ({ path: '/v1/generations/claim', body: { visitorToken: id } }),
    // Visitors of one site are nobody's on another.
    status: ({ caller }) => (typeof caller === 'object' && caller.site === 'first' ? 200 : 422),
  },
  {
    ...{ route: 'GET /v1/generations/:id/preview/:number', surface: 'userFile', access: 'everybody', status: 200 },
    prepare: addPreview,
    call: ({ world, id }) => ({ path: world.services.signer.sign(previewPath(id, 1)) }),
  },
  { ...ofToken, route: 'GET /v1/events', ownHeaders: ['cache-control'], call: () => ({ path: '/v1/events' }) },
  {
    ...{ route: 'POST /webhooks/engines/:engine/:call/:token', surface: 'machine', access: 'everybody', status: 204 },
    call({ world }) {
      const { pathname } = new URL(createCallbackUrl(world.services, 'fake', uuidv7()));
      return { path: pathname, body: { task: 'task-1' } };
    },
  },
];
