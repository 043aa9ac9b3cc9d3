import type { OpenAPIHono } from '@hono/zod-openapi';
import type { SessionFinder } from '../../accounts/session/create-session-finder.ts';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Engine } from '../../engines/engine.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { Limits } from '../../limits/create-limits.ts';
import type { Pages } from '../../pages/pages.ts';

export interface SitePageDependencies {
  pages: Pages;
  database: Database;
  clock: Clock;
  engines: readonly Engine[];
  limits: Limits;
  findSession: SessionFinder;
  /** What an account has to pay with. */
  readWallet(accountId: string): Promise<{ balance: number }>;
}

export type SitePageRouter = OpenAPIHono<RouterEnvironment<AccountVariables>>;
