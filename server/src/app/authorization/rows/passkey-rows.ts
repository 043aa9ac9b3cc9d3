import type { Actor } from '../matrix/actor.ts';
import type { Row } from '../matrix/row.ts';

const ofLibrary = { surface: 'ownApi', access: 'everybody' } as const;
const ofAccount = { surface: 'ownApi', access: 'session' } as const;

/** What the browser's own passkey calls ask of the library. */
export const passkeyRows: readonly Row[] = [
  {
    ...{ ...ofLibrary, route: 'GET /auth/passkey/generate-authenticate-options', status: 200 },
    call: () => ({ path: '/auth/passkey/generate-authenticate-options' }),
  },
  {
    ...{ ...ofLibrary, route: 'POST /auth/passkey/verify-authentication', status: 400 },
    call: () => ({ path: '/auth/passkey/verify-authentication', body: { response: {} } }),
  },
  {
    ...{ ...ofAccount, route: 'GET /auth/passkey/generate-register-options', status: ifFresh(200) },
    call: () => ({ path: '/auth/passkey/generate-register-options' }),
  },
  {
    ...{ ...ofAccount, route: 'POST /auth/passkey/verify-registration', status: ifFresh(400) },
    call: () => ({ path: '/auth/passkey/verify-registration', body: { response: {} } }),
  },
];

function ifFresh(status: number) {
  return ({ isStale }: Actor): number => (isStale ? 403 : status);
}
