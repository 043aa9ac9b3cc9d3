import type { ErrorCode, Scope } from '@vignette/server/contract';
import type { AccountHolder } from '../world/people.ts';
import type { Actor, Caller } from './actor.ts';

const everything: readonly Scope[] = ['generate', 'gallery:add', 'gallery:read', 'assistant'];

/** Everybody who tries every route. What each of them shows, `createCredentials` makes under the same name. */
export const actors = [
  { name: 'anonymous', caller: 'token_missing', session: 'session_missing' },
  withToken('visitor', { person: 'visitor', site: 'first' }),
  withToken('other visitor', { person: 'other visitor', site: 'first' }),
  withToken('visitor of the other site', { person: 'visitor elsewhere', site: 'second' }),
  withToken('account by token', { person: 'account', site: 'first', scopes: everything }),
  withToken('account by token of the other site', { person: 'account', site: 'second', scopes: everything }),
  withToken('account by token for generating', { person: 'account', site: 'first', scopes: ['generate'] }),
  withToken('account by token for reading', { person: 'account', site: 'first', scopes: ['gallery:read'] }),
  withToken('other account by token', { person: 'other account', site: 'first', scopes: everything }),
  withToken('owner by token of the own site', { person: 'owner', site: 'first', scopes: everything }),
  withToken('suspended account by token', 'account_suspended'),
  withToken('visitor of a suspended site', 'site_suspended'),
  withToken('account by token of a suspended site', 'site_suspended'),
  withToken('visitor token in a foreign page', 'origin_not_allowed'),
  withToken('access token in a foreign page', 'origin_not_allowed'),
  withToken('expired visitor token', 'token_expired'),
  withToken('expired access token', 'token_expired'),
  withToken('revoked access token', 'token_invalid'),
  withToken('access token of a grant taken back', 'token_invalid'),
  withToken('refresh token as access token', 'token_invalid'),
  withToken('authorization code as access token', 'token_invalid'),
  withToken('session as access token', 'token_invalid'),
  withToken('visitor token as cookie', 'token_missing'),
  withToken('access token as cookie', 'token_missing'),
  withToken('expired session', 'token_missing'),
  withToken('session with a forged signature', 'token_missing'),
  withSession('account', 'account'),
  withSession('other account', 'other account'),
  withSession('owner', 'owner'),
  withSession('other owner', 'other owner'),
  withSession('suspended account', 'account_suspended'),
  withSession('operator', 'operator'),
  { name: 'account since days', caller: 'token_missing', session: 'account', isStale: true },
  { name: 'operator since days', caller: 'token_missing', session: 'operator', isStale: true },
  {
    name: 'account with the token of another',
    caller: { person: 'other account', site: 'first', scopes: everything },
    session: 'account',
  },
] as const satisfies readonly Actor[];

export type ActorName = (typeof actors)[number]['name'];

function withToken<const Name extends string>(name: Name, caller: Caller | ErrorCode) {
  return { name, caller, session: 'session_missing' } as const;
}

function withSession<const Name extends string>(name: Name, session: AccountHolder | ErrorCode) {
  return { name, caller: 'token_missing', session } as const;
}
