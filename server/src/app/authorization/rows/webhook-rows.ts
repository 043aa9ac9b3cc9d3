import type { Row } from '../matrix/row.ts';
import { endpoint } from '../world/things/endpoint.ts';
import { site } from '../world/things/site.ts';
import { form } from './form.ts';

const page = { surface: 'page', access: 'session', status: 200 } as const;
const ofEndpoint = { ...page, thing: endpoint } as const;
const one = '/sites/:key/webhooks/:endpoint';

/** Whom a site tells of its pictures. Keys of one's own site do not open what hangs on another. */
export const webhookRows: readonly Row[] = [
  {
    ...{ ...page, route: 'GET /sites/:key/webhooks', thing: site },
    call: ({ id }) => ({ path: `/sites/${id}/webhooks` }),
  },
  {
    ...{ ...page, route: 'POST /sites/:key/webhooks', thing: site },
    call: ({ id }) => form(`/sites/${id}/webhooks`, { url: 'http://127.0.0.1:9/hook' }),
  },
  { ...ofEndpoint, route: `GET ${one}`, call: ({ id }) => ({ path: `/sites/${id}` }) },
  { ...ofEndpoint, route: `POST ${one}/rotate-secret`, call: ({ id }) => form(`/sites/${id}/rotate-secret`) },
  { ...ofEndpoint, route: `POST ${one}/enable`, status: 303, call: ({ id }) => form(`/sites/${id}/enable`) },
  { ...ofEndpoint, route: `POST ${one}/remove`, status: 303, call: ({ id }) => form(`/sites/${id}/remove`) },
  {
    ...{ ...ofEndpoint, route: `POST ${one}/replay`, status: 303 },
    call: ({ id }) => form(`/sites/${id}/replay`, { message: id.split('/').at(-1) ?? '' }),
  },
];
