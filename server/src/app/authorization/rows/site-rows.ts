import type { Row } from '../matrix/row.ts';
import { site } from '../world/things/site.ts';

const ofSession = { surface: 'ownApi', access: 'session', status: 200 } as const;
const ofOwner = { ...ofSession, thing: site } as const;
const newSite = { name: 'New', origins: ['https://new.example'] };

export const siteRows: readonly Row[] = [
  {
    ...{ ...ofSession, route: 'POST /v1/sites', status: 201 },
    call: () => ({ path: '/v1/sites', body: newSite }),
  },
  { ...ofSession, route: 'GET /v1/sites', lists: site, call: () => ({ path: '/v1/sites' }) },
  { ...ofOwner, route: 'GET /v1/sites/:key', call: ({ id }) => ({ path: `/v1/sites/${id}` }) },
  { ...ofOwner, route: 'GET /v1/sites/:key/usage', call: ({ id }) => ({ path: `/v1/sites/${id}/usage` }) },
  {
    ...{ ...ofOwner, route: 'PATCH /v1/sites/:key' },
    call: ({ id }) => ({ path: `/v1/sites/${id}`, body: { name: 'Renamed' } }),
  },
  {
    ...{ ...ofOwner, route: 'POST /v1/sites/:key/rotate-key' },
    call: ({ id }) => ({ path: `/v1/sites/${id}/rotate-key`, body: { previousKey: 'ends_at_once' } }),
  },
  { ...ofOwner, route: 'DELETE /v1/sites/:key', call: ({ id }) => ({ path: `/v1/sites/${id}` }) },
];
