import type { Services } from '../../../services.ts';
import type { WorldAccount } from '../add-accounts.ts';
import type { WorldVisitor } from '../add-visitors.ts';
import type { AccountHolder, VisitorName } from '../people.ts';
import type { SiteName, WorldSite } from '../sites.ts';

/** What somebody shows with every request. */
export interface Credentials {
  authorization?: string;
  cookie?: string;
  /** Of the page that a script runs in, where it is none of the first site. */
  origin?: string;
}

/** Whose credentials are made. */
export interface Cast {
  services: Services;
  sites: Record<SiteName, WorldSite>;
  accounts: Record<AccountHolder, WorldAccount>;
  visitors: Record<VisitorName, WorldVisitor>;
}

export const foreignOrigin = 'https://evil.example';

export function bearer(token: string, { origin }: { origin?: string } = {}): Credentials {
  return { authorization: `Bearer ${token}`, ...(origin !== undefined && { origin }) };
}
