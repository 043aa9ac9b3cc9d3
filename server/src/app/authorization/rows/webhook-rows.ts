import type { Row } from '../matrix/row.ts';
import { endpoint } from '../world/things/endpoint.ts';
import { site } from '../world/things/site.ts';
import { form } from './form.ts';

const page = { surface: 'page', access: 'session', status: 200 } as const;
const ofEndpoint = { ...page, thing: endpoint } as const;
const one = '/sites/:key/webhooks/:endpoint';
const api = { surface: 'ownApi', access: 'session', status: 200 } as const;
const inApi = { ...api, thing: endpoint } as const;
const oneInApi = '/v1/sites/:key/webhooks/:webhook';
const nowhere = { url: 'http://127.0.0.1:9/hook' };

/** Whom a site tells of its pictures. Keys of one's own site do not open what hangs on another. */
export const webhookRows: readonly Row[] = [
  {
    ...{ ...page, route: 'GET /sites/:key/webhooks', thing: site },
    call: ({ id }) => ({ path: `/sites/${id}/webhooks` }),
  },
  {
    ...{ ...page, route: 'POST /sites/:key/webhooks', thing: site },
    call: ({ id }) => form(`/sites/${id}/webhooks`, nowhere),
  },
  { ...ofEndpoint, route: `GET ${one}`, call: ({ id }) => ({ path: `/sites/${id}` }) },
  { ...ofEndpoint, route: `POST ${one}/rotate-secret`, call: ({ id }) => form(`/sites/${id}/rotate-secret`) },
  { ...ofEndpoint, route: `POST ${one}/enable`, status: 303, call: ({ id }) => form(`/sites/${id}/enable`) },
  { ...ofEndpoint, route: `POST ${one}/remove`, status: 303, call: ({ id }) => form(`/sites/${id}/remove`) },
  {
    ...{ ...ofEndpoint, route: `POST ${one}/replay`, status: 303 },
    call: ({ id }) => form(`/sites/${id}/replay`, { message: nameMessage(id) }),
  },
  {
    ...{ ...api, route: 'GET /v1/sites/:key/webhooks', thing: site },
    call: ({ id }) => ({ path: `/v1/sites/${id}/webhooks` }),
  },
  {
    ...{ ...api, route: 'POST /v1/sites/:key/webhooks', thing: site, status: 201 },
    call: ({ id }) => ({ path: `/v1/sites/${id}/webhooks`, body: nowhere }),
  },
  { ...inApi, route: `GET ${oneInApi}`, call: ({ id }) => ({ path: `/v1/sites/${id}` }) },
  { ...inApi, route: `DELETE ${oneInApi}`, status: 204, call: ({ id }) => ({ path: `/v1/sites/${id}` }) },
  { ...inApi, route: `POST ${oneInApi}/rotate-secret`, call: ({ id }) => ({ path: `/v1/sites/${id}/rotate-secret` }) },
  { ...inApi, route: `POST ${oneInApi}/enable`, call: ({ id }) => ({ path: `/v1/sites/${id}/enable` }) },
  { ...inApi, route: `GET ${oneInApi}/deliveries`, call: ({ id }) => ({ path: `/v1/sites/${id}/deliveries` }) },
  {
    ...{ ...inApi, route: `POST ${oneInApi}/replay`, status: 204 },
    call: ({ id }) => ({ path: `/v1/sites/${id}/replay`, body: { messageId: nameMessage(id) } }),
  },
];

/** The world names a message like the endpoint that it went to. */
function nameMessage(id: string): string {
  return id.split('/').at(-1) ?? '';
}
