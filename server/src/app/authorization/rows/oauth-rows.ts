import { authorizeAddress, createAttempt } from '../../../grants/testing/oauth-flow.ts';
import type { Actor } from '../matrix/actor.ts';
import type { Row } from '../matrix/row.ts';
import type { Credentials } from '../world/credentials/credentials.ts';
import type { World } from '../world/open-world.ts';

const forApps = { surface: 'widget', access: 'everybody' } as const;
const metadata = [
  '/.well-known/oauth-authorization-server',
  '/.well-known/oauth-authorization-server/auth',
  '/auth/.well-known/oauth-authorization-server',
];

export const oauthRows: readonly Row[] = [
  ...metadata.map((path) => ({
    ...forApps,
    isBlind: true as const,
    route: `GET ${path}`,
    status: 200,
    call: () => ({ path }),
  })),
  {
    ...{ route: 'GET /auth/oauth2/authorize', surface: 'machine', access: 'everybody', status: 302 },
    call: ({ world }) => ({ path: authorizeAddress(describeClient(world), createAttempt()) }),
  },
  {
    ...{ ...forApps, route: 'POST /auth/oauth2/token', status: answerOfLibrary },
    call: ({ world }) => ({
      path: '/auth/oauth2/token',
      body: new URLSearchParams({
        ...{ grant_type: 'authorization_code', client_id: world.sites.first.key, code: 'none' },
        ...{ redirect_uri: describeClient(world).redirect, code_verifier: createAttempt().verifier },
      }),
    }),
  },
  {
    ...{ ...forApps, route: 'POST /auth/oauth2/revoke', status: answerOfLibrary },
    call: ({ world }) => ({
      path: '/auth/oauth2/revoke',
      body: new URLSearchParams({ client_id: world.sites.first.key, token: 'vrt_none' }),
    }),
  },
];

/** A code and a token that there are not; and what counts nowhere here: other pages, cookies, tokens as passwords. */
function answerOfLibrary(_: Actor, { origin, cookie, authorization }: Credentials): number {
  if (origin !== undefined || cookie !== undefined) return 403;
  return authorization === undefined ? 400 : 401;
}

function describeClient({ sites, services }: World) {
  return { ...sites.first, redirect: `${services.publicUrl}/connect/callback` };
}
