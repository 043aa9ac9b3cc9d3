import type { AccountSettings } from '../accounts/account-settings.ts';
import type { SessionFinder } from '../accounts/session/create-session-finder.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Limits } from '../limits/create-limits.ts';
import type { Pages } from '../pages/pages.ts';
import type { OAuthAuthentication } from './oauth/authentication.ts';

/** What the pages of allowing and taking back work with. */
export interface GrantDependencies {
  pages: Pages;
  authentication: OAuthAuthentication;
  findSession: SessionFinder;
  database: Database;
  clock: Clock;
  limits: Limits;
  secret: string;
  publicUrl: string;
  trustProxy: number;
  accountSettings: AccountSettings;
}
