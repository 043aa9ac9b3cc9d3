import type { Scope } from '@vignette/server/contract';
import type { Person } from '../world/people.ts';
import type { Credentials } from '../world/credentials/credentials.ts';
import type { World } from '../world/open-world.ts';
import type { Actor } from './actor.ts';
import type { SurfaceName } from './surfaces.ts';

/** What one route demands of whoever asks, and how it is asked. */
export interface Row {
  /** As `listRoutes` names it. */
  route: string;
  surface: SurfaceName;
  access: Access;
  /** What it answers to whoever may. */
  status: number | ((actor: Actor, credentials: Credentials) => number);
  /** For a route about one thing of somebody's. */
  thing?: Thing;
  /** For a route that lists what is the asker's own. */
  lists?: Thing;
  /** For a route that needs something new each time, which is nobody's. */
  prepare?(world: World): Promise<string>;
  /** What it answers where there is nothing for whoever asks, if that is not the usual. */
  nothing?: number;
  call(about: { world: World; id: string }): Call;
  /** Guards the account: who signed in days ago shows once more that it is them. */
  needsFresh?: true;
  /** Ends the session that asks; it is given back afterwards. */
  endsSession?: true;
  /** Never looks at who asks, so a few of each kind try it. */
  isBlind?: true;
  /** A form that mail programs or other sites may send as well. */
  takesForeignPosts?: true;
  /** Headers of its own, which only have to be there. */
  ownHeaders?: readonly string[];
}

/**
 * `everybody`: whatever is shown, nothing changes. `session`, `operator`: the cookie of our own pages. Otherwise a token,
 * with the scope that an account must have allowed.
 */
export type Access = 'everybody' | 'session' | 'operator' | TokenAccess;

interface TokenAccess {
  scope: Scope | undefined;
  /** Not for visitors. */
  isForAccounts?: true;
}

export interface Thing {
  /** Each of whom has one. */
  owners: readonly Person[];
  /** Makes one and answers what the route calls it by: an id, a key. */
  make(world: World, owner: Person): Promise<string>;
  /** What it would be called by if it were there. */
  nameMissing(): string;
  /** Put together of what belongs to several: nobody has that. */
  mix?(world: World): Promise<string>;
}

export interface Call {
  path: string;
  body?: object | URLSearchParams | Uint8Array<ArrayBuffer>;
  headers?: Readonly<Record<string, string>>;
}
