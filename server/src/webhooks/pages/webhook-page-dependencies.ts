import type { OpenAPIHono } from '@hono/zod-openapi';
import type { SessionFinder } from '../../accounts/session/create-session-finder.ts';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { Queues } from '../../jobs/start-queues.ts';
import type { Limits } from '../../limits/create-limits.ts';
import type { Pages } from '../../pages/pages.ts';
import type { AddressRules } from '../check-endpoint-address.ts';

export interface WebhookPageDependencies extends AddressRules {
  pages: Pages;
  database: Database;
  clock: Clock;
  secret: string;
  limits: Limits;
  queues: { webhooks: Pick<Queues['webhooks'], 'enqueue'> };
  findSession: SessionFinder;
}

export type WebhookPageRouter = OpenAPIHono<RouterEnvironment<AccountVariables>>;
