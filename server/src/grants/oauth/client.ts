import type { Scope } from '@vignette/server/contract';

/** A site or an app as OAuth sees it: public, without a secret. */
export interface Client {
  siteId: string;
  /** The key of the site or app, by which it was asked for. */
  id: string;
  kind: 'site' | 'app';
  name: string;
  origins: readonly string[];
  redirects: readonly string[];
  scopes: readonly Scope[];
  isSuspended: boolean;
}
