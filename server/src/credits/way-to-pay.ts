import type { Caller } from '../grants/caller.ts';

/** Who pays: the site a request comes from, or the account that asks, as far as its grant goes. */
export type WayToPay = 'site' | 'account';

/** What somebody else pays goes first. */
export function waysToPay({ kind }: Pick<Caller, 'kind'>): readonly WayToPay[] {
  return kind === 'account' ? ['site', 'account'] : ['site'];
}
