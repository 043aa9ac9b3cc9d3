import type { Row } from '../matrix/row.ts';
import { form } from './form.ts';

const popup = { surface: 'popupPage', access: 'everybody', status: 200 } as const;
const spent = { ...popup, status: 410 } as const;

export const signUpRows: readonly Row[] = [
  { ...popup, route: 'GET /sign-up', call: () => ({ path: '/sign-up' }) },
  { ...popup, route: 'POST /sign-up', status: 422, call: () => form('/sign-up') },
  { ...popup, route: 'POST /sign-up/provider', status: 422, call: () => form('/sign-up/provider') },
  { ...spent, route: 'GET /verify-address', call: () => ({ path: '/verify-address?token=none' }) },
  { ...spent, route: 'POST /verify-address', call: () => form('/verify-address', { token: 'none' }) },
  { ...popup, route: 'GET /forgotten-password', call: () => ({ path: '/forgotten-password' }) },
  { ...popup, route: 'POST /forgotten-password', status: 422, call: () => form('/forgotten-password') },
  { ...popup, route: 'GET /new-password', call: () => ({ path: '/new-password?token=none' }) },
  {
    ...{ ...spent, route: 'POST /new-password' },
    call: () => form('/new-password', { token: 'none', password: 'a password long enough' }),
  },
];
