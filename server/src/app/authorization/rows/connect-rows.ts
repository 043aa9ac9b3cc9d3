import { createAttempt } from '../../../grants/testing/oauth-flow.ts';
import type { Actor } from '../matrix/actor.ts';
import type { Row } from '../matrix/row.ts';
import type { World } from '../world/open-world.ts';

const popup = { surface: 'popupPage', access: 'everybody' } as const;

/** The way of a sign-in from a widget. With what is asked here it leads nobody anywhere; grants/attacks goes it to the end. */
export const connectRows: readonly Row[] = [
  { ...popup, route: 'GET /connect', status: 302, call: ({ world }) => ({ path: begin(world) }) },
  { ...popup, route: 'GET /connect/sign-in', status: 303, call: () => ({ path: '/connect/sign-in' }) },
  { ...popup, route: 'GET /connect/problem', status: 400, call: () => ({ path: '/connect/problem' }) },
  {
    ...{ ...popup, route: 'GET /connect/callback', status: unlessSuspended(400) },
    call: () => ({ path: '/connect/callback?state=none.none&code=none' }),
  },
  { ...popup, route: 'GET /consent', status: unlessSuspended(303), call: () => ({ path: '/consent' }) },
  { ...popup, route: 'POST /consent', status: unlessSuspended(303), call: () => ({ path: '/consent' }) },
];

function begin({ sites }: World): string {
  const { state, challenge } = createAttempt();
  const query = new URLSearchParams({ siteKey: sites.first.key, state, codeChallenge: challenge });
  return `/connect?${query.toString()}`;
}

/** Whoever is suspended is told so where a session would count. */
export function unlessSuspended(status: number) {
  return ({ session }: Actor): number => (session === 'account_suspended' ? 403 : status);
}
