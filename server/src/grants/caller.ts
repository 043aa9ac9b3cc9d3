import type { Scope } from '@vignette/server/contract';
import type { Owner } from './owner.ts';

/** Who is asking: set on the context by the caller guard, after the token, its site and the origin were checked. */
export type Caller = VisitorCaller | AccountCaller;

interface CallerOnSite extends Owner {
  siteId: string;
  site: SiteOfCaller;
  expiresAt: Date;
}

export interface VisitorCaller extends CallerOnSite {
  kind: 'visitor';
}

/** An account, as far as it allowed the site. */
export interface AccountCaller extends CallerOnSite {
  kind: 'account';
  name: string;
  grant: CallerGrant;
}

export interface CallerGrant {
  id: string;
  scopes: readonly Scope[];
}

export interface SiteOfCaller {
  id: string;
  key: string;
  name: string;
  dailyCredits: number;
  visitorDailyCredits: number;
  networkDailyCredits: number;
  /** Whose wallet pays what the site sponsors; none means the operator. */
  accountId: string | null;
  /** The only ones it offers; none means all. */
  models: readonly string[] | null;
  maxPixels: number | null;
  promptFrame: string | null;
}

/** What a route behind the caller guard finds in `context.var`. */
export interface CallerVariables {
  caller: Caller;
  /** Today's keyed hash of the caller's address prefix on this site: counts, but does not tell. */
  network: string;
}
