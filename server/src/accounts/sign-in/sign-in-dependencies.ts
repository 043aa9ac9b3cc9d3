import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Limits } from '../../limits/create-limits.ts';
import type { Pages } from '../../pages/pages.ts';
import type { AccountSettings } from '../account-settings.ts';
import type { Authentication } from '../authentication/authentication.ts';
import type { SessionFinder } from '../session/create-session-finder.ts';

/** What the pages of signing up and in work with. */
export interface SignInDependencies {
  pages: Pages;
  authentication: Authentication;
  database: Database;
  clock: Clock;
  limits: Limits;
  trustProxy: number;
  accountSettings: AccountSettings;
  findSession: SessionFinder;
}
