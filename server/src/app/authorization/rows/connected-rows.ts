import type { Row } from '../matrix/row.ts';
import { form } from './form.ts';
import { connection } from '../world/things/connection.ts';

const page = { surface: 'page', access: 'session', status: 200 } as const;
const sent = { ...page, status: 303, thing: connection } as const;

export const connectedRows: readonly Row[] = [
  { ...page, route: 'GET /account/sites', lists: connection, call: () => ({ path: '/account/sites' }) },
  {
    ...{ ...page, route: 'GET /account/sites/:key', thing: connection },
    call: ({ id }) => ({ path: `/account/sites/${id}` }),
  },
  {
    ...{ ...sent, route: 'POST /account/sites/:key/cap' },
    call: ({ id }) => form(`/account/sites/${id}/cap`, { daily: '7', total: '70' }),
  },
  {
    ...{ ...sent, route: 'POST /account/sites/:key/disconnect' },
    call: ({ id }) => form(`/account/sites/${id}/disconnect`),
  },
];
