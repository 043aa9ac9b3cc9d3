import type { ErrorCode } from '@vignette/server/contract';
import type { Person } from '../world/people.ts';
import type { Actor } from './actor.ts';
import type { Access, Row } from './row.ts';
import { surfaces } from './surfaces.ts';

/** `nothing`: as if there were none. `sign-in`, `confirm`: led there, and back afterwards. */
export type Outcome = 'allowed' | 'nothing' | 'sign-in' | 'confirm' | { refused: ErrorCode };

/** Of a thing: `nobody` has what is put together of several people's. */
export type Owner = Person | 'nobody';

/** The rules of who may do what, once for all routes. */
export function decideOutcome(row: Row, actor: Actor, owner: Owner | undefined): Outcome {
  const { access } = row;
  if (access === 'everybody') return 'allowed';
  if (typeof access === 'object') return decideByToken(access, actor, owner);
  if (access === 'operator') return actor.session === 'operator' && !actor.isStale ? 'allowed' : 'nothing';
  const { session } = actor;
  if (session === 'session_missing') return surfaces[row.surface].isPage ? 'sign-in' : { refused: session };
  if (isCode(session)) return { refused: session };
  if (row.needsFresh && actor.isStale) return 'confirm';
  return owner === undefined || owner === session ? 'allowed' : 'nothing';
}

/** On a site, a token reaches what its bearer made there, and nothing else of anybody. */
function decideByToken(access: Exclude<Access, string>, { caller }: Actor, owner: Owner | undefined): Outcome {
  if (typeof caller === 'string') return { refused: caller };
  const { scopes } = caller;
  if (access.isForAccounts && scopes === undefined) return { refused: 'scope_missing' };
  if (access.scope !== undefined && scopes && !scopes.includes(access.scope)) return { refused: 'scope_missing' };
  const isTheirs = owner === undefined || (caller.person === owner && caller.site === 'first');
  return isTheirs ? 'allowed' : 'nothing';
}

function isCode(session: Actor['session']): session is ErrorCode {
  return session.includes('_');
}
