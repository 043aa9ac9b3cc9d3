import type { ErrorCode, Scope } from '@vignette/server/contract';
import type { AccountHolder, Person } from '../world/people.ts';
import type { SiteName } from '../world/sites.ts';

/** Somebody who asks, with what they show. */
export interface Actor {
  name: string;
  /** Who they are where tokens count, or why they are nobody there. */
  caller: Caller | ErrorCode;
  /** Who they are where the cookie of a session counts. */
  session: AccountHolder | ErrorCode;
  /** Signed in days ago. */
  isStale?: true;
}

export interface Caller {
  person: Person;
  site: SiteName;
  /** What an account allowed; visitors have none. */
  scopes?: readonly Scope[];
}
