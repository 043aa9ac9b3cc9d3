import type { Row } from '../matrix/row.ts';
import { unlessSuspended } from './connect-rows.ts';
import { form } from './form.ts';

const page = { surface: 'page', access: 'session', status: 200 } as const;
const open = { surface: 'page', access: 'everybody', status: 200 } as const;

/** Who somebody is here. What would change who that is, is refused or asks for a proof that is not given. */
export const settingsRows: readonly Row[] = [
  { ...page, route: 'GET /account', call: () => ({ path: '/account' }) },
  { ...page, route: 'POST /account', status: 303, call: () => form('/account', { name: 'Renamed' }) },
  { ...page, route: 'GET /account/audit', call: () => ({ path: '/account/audit' }) },
  { ...page, route: 'GET /account/confirm', call: () => ({ path: '/account/confirm' }) },
  {
    ...{ ...page, route: 'POST /account/confirm', status: 422 },
    call: () => form('/account/confirm', { password: 'not the right one' }),
  },
  { ...page, route: 'GET /account/address', needsFresh: true, call: () => ({ path: '/account/address' }) },
  {
    ...{ ...page, route: 'POST /account/address', needsFresh: true, status: 422 },
    call: () => form('/account/address', { email: 'no address' }),
  },
  { ...open, route: 'GET /account/address/confirm', call: () => ({ path: '/account/address/confirm?token=none' }) },
  {
    ...{ ...open, route: 'POST /account/address/confirm', status: unlessSuspended(410) },
    call: ({ world }) => form('/account/address/confirm', { account: world.accounts.account.id, token: 'none' }),
  },
  { ...open, route: 'GET /account/address/objection', call: () => ({ path: '/account/address/objection?token=none' }) },
  {
    ...{ ...open, route: 'POST /account/address/objection', status: 410 },
    call: () => form('/account/address/objection', { token: 'none' }),
  },
];
