import { uuidv7 } from 'uuidv7';
import type { Row } from '../matrix/row.ts';
import { passkey } from '../world/things/passkey.ts';
import { session } from '../world/things/session.ts';
import { form } from './form.ts';

const page = { surface: 'page', access: 'session', status: 200 } as const;
const sent = { ...page, status: 303 } as const;
const security = '/account/security';
const ofPasskey = `${security}/passkeys`;

/** What guards an account. */
export const securityRows: readonly Row[] = [
  { ...page, route: `GET ${security}`, lists: session, call: () => ({ path: security }) },
  { ...sent, route: `POST ${security}`, thing: session, call: ({ id }) => form(security, { end: id }) },
  { ...page, route: `GET ${security}/password`, call: () => ({ path: `${security}/password` }) },
  {
    ...{ ...page, route: `POST ${security}/password`, status: 422 },
    call: () => form(`${security}/password`, { current: 'not the right one', password: 'a new one, long enough' }),
  },
  { ...page, route: `GET ${security}/second-factor`, call: () => ({ path: `${security}/second-factor` }) },
  { ...sent, route: `POST ${security}/second-factor`, call: () => form(`${security}/second-factor`) },
  { ...page, route: `GET ${ofPasskey}/new`, needsFresh: true, call: () => ({ path: `${ofPasskey}/new` }) },
  { ...page, route: `GET ${ofPasskey}/:id`, thing: passkey, call: ({ id }) => ({ path: `${ofPasskey}/${id}` }) },
  {
    ...{ ...sent, route: `POST ${ofPasskey}/:id`, thing: passkey },
    call: ({ id }) => form(`${ofPasskey}/${id}`, { name: 'Renamed' }),
  },
  {
    ...{ ...sent, route: `GET ${ofPasskey}/:id/removal`, needsFresh: true },
    call: () => ({ path: `${ofPasskey}/${uuidv7()}/removal` }),
  },
  {
    ...{ ...sent, route: `POST ${ofPasskey}/:id/removal`, needsFresh: true, thing: passkey },
    call: ({ id }) => form(`${ofPasskey}/${id}/removal`),
  },
];
