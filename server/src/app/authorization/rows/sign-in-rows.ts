import { uuidv7 } from 'uuidv7';
import type { Row } from '../matrix/row.ts';
import { form } from './form.ts';
import { unlessSuspended } from './connect-rows.ts';

const popup = { surface: 'popupPage', access: 'everybody', status: 200 } as const;
const nobody = () => `${uuidv7()}@mail.example`;

/** The ways into an account and out of it: open to everybody, and worth nothing without the proof. */
export const signInRows: readonly Row[] = [
  {
    ...{ ...popup, route: 'GET /sign-in' },
    // Whoever is signed in already is led on.
    status: (actor) => unlessSuspended(actor.session.includes('_') ? 200 : 303)(actor),
    call: () => ({ path: '/sign-in' }),
  },
  { ...popup, route: 'POST /sign-in', call: () => form('/sign-in', { email: nobody() }) },
  {
    ...{ ...popup, route: 'POST /sign-in/password', status: 422 },
    call: () => form('/sign-in/password', { email: nobody(), password: 'not the right one' }),
  },
  { ...popup, route: 'POST /sign-in/code', status: 303, call: () => form('/sign-in/code') },
  {
    ...{ ...popup, route: 'POST /sign-in/code/check', status: 422 },
    call: () => form('/sign-in/code/check', { email: nobody(), code: '123456' }),
  },
  { ...popup, route: 'GET /sign-in/link', status: 410, call: () => ({ path: '/sign-in/link?token=none' }) },
  { ...popup, route: 'POST /sign-in/link', status: 303, call: () => form('/sign-in/link') },
  { ...popup, route: 'POST /sign-in/link/use', status: 410, call: () => form('/sign-in/link/use', { token: 'none' }) },
  { ...popup, route: 'GET /sign-in/second-factor', call: () => ({ path: '/sign-in/second-factor' }) },
  {
    // Without a first step there is nothing to go on with.
    ...{ ...popup, route: 'POST /sign-in/second-factor', status: 303 },
    call: () => form('/sign-in/second-factor', { code: '123456' }),
  },
  // This operator has no provider.
  { ...popup, route: 'POST /sign-in/provider', status: 404, call: () => form('/sign-in/provider') },
  {
    ...{ route: 'GET /auth/callback/:id', surface: 'machine', access: 'everybody', status: 303 },
    call: () => ({ path: '/auth/callback/oidc' }),
  },
  {
    ...{ route: 'POST /sign-out', surface: 'page', access: 'everybody', status: 303, endsSession: true },
    call: () => form('/sign-out'),
  },
];
