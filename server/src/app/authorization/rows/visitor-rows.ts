import { uuidv7 } from 'uuidv7';
import type { Actor } from '../matrix/actor.ts';
import type { Row } from '../matrix/row.ts';
import type { Credentials } from '../world/credentials/credentials.ts';

/** Before there is a token, and what one is worth. */
export const visitorRows: readonly Row[] = [
  {
    ...{ route: 'GET /v1/me', surface: 'widget', access: { scope: undefined }, status: 200 },
    call: () => ({ path: '/v1/me' }),
  },
  {
    ...{ route: 'GET /v1/models', surface: 'widget', access: 'everybody', status: 200 },
    call: ({ world }) => ({ path: `/v1/models?siteKey=${world.sites.first.key}` }),
  },
  {
    ...{ route: 'GET /v1/visitors/challenge', surface: 'widget', access: 'everybody' },
    call: ({ world }) => ({ path: `/v1/visitors/challenge?siteKey=${world.sites.first.key}` }),
    status: unlessElsewhere(200),
  },
  {
    ...{ route: 'POST /v1/visitors', surface: 'widget', access: 'everybody' },
    call: ({ world }) => ({ path: '/v1/visitors', body: { siteKey: world.sites.first.key, payload: 'unsolved' } }),
    status: unlessElsewhere(400),
  },
  {
    ...{ route: 'POST /v1/connect/redemptions', surface: 'widget', access: 'everybody' },
    call: ({ world }) => ({
      path: '/v1/connect/redemptions',
      body: { siteKey: world.sites.first.key, state: uuidv7(), code: 'ABCD2345' },
    }),
    status: unlessElsewhere(410),
  },
];

/** A page that is none of the site is refused, whoever asks in it. */
function unlessElsewhere(status: number) {
  return (_: Actor, { origin }: Credentials): number => (origin === undefined ? status : 403);
}
