import type { OpenAPIHono } from '@hono/zod-openapi';
import type { SessionFinder } from '../../accounts/session/create-session-finder.ts';
import { requireSession } from '../../accounts/session/require-session.ts';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { createRouter } from '../../http/create-router.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { Queues } from '../../jobs/start-queues.ts';
import type { Limits } from '../../limits/create-limits.ts';
import { assertSameOrigin } from '../../pages/assert-same-origin.ts';
import { getOwnSite } from '../../sites/own/get-own-site.ts';
import { addEndpoint } from '../add-endpoint.ts';
import type { AddressRules } from '../check-endpoint-address.ts';
import { enableEndpoint } from '../enable-endpoint.ts';
import type { EndpointOfSite } from '../endpoint-of-site.ts';
import { getEndpoint } from '../get-endpoint.ts';
import { listDeliveries } from '../list-deliveries.ts';
import { listEndpoints } from '../list-endpoints.ts';
import { removeEndpoint } from '../remove-endpoint.ts';
import { replayMessage } from '../replay-message.ts';
import { rotateEndpointSecret } from '../rotate-endpoint-secret.ts';
import { describeDelivery } from './describe-delivery.ts';
import { describeWebhook } from './describe-webhook.ts';
import * as routes from './webhook-routes.ts';

export interface WebhookRouteDependencies extends AddressRules {
  database: Database;
  clock: Clock;
  secret: string;
  publicUrl: string;
  limits: Limits;
  queues: { webhooks: Pick<Queues['webhooks'], 'enqueue'> };
  findSession: SessionFinder;
}

type WebhookRouter = OpenAPIHono<RouterEnvironment<AccountVariables>>;

const paths = ['/v1/sites/:key/webhooks', '/v1/sites/:key/webhooks/*'];

/** The webhooks of a site, for its owner. Only pages of ours may change something. */
export function createWebhookRoutes(dependencies: WebhookRouteDependencies): WebhookRouter {
  const { database } = dependencies;
  const router = createRouter<AccountVariables>();
  for (const path of paths) {
    router.use(path, assertSameOrigin(dependencies), requireSession(dependencies.findSession));
  }

  router.openapi(routes.listRoute, async (context) => {
    const { siteId } = await findOwn(database, context.var, context.req.valid('param'));
    const endpoints = await listEndpoints(database, siteId);
    return context.json({ items: endpoints.map(describeWebhook) }, 200);
  });

  router.openapi(routes.addRoute, async (context) => {
    const { key } = context.req.valid('param');
    const { siteId } = await findOwn(database, context.var, { key });
    await dependencies.limits.consume('webhookAddress', { account: context.var.account.id });
    const { endpoint, secret } = await addEndpoint(dependencies, { siteId, ...context.req.valid('json') });
    const location = `/v1/sites/${key}/webhooks/${endpoint.id}`;
    return context.json({ ...describeWebhook(endpoint), secret }, 201, { location });
  });

  router.openapi(routes.readRoute, async (context) => {
    const own = await findOwn(database, context.var, context.req.valid('param'));
    return context.json(describeWebhook(await getEndpoint(database, own)), 200);
  });

  router.openapi(routes.removeRoute, async (context) => {
    await removeEndpoint(database, await findOwn(database, context.var, context.req.valid('param')));
    return context.body(null, 204);
  });

  addActionRoutes(router, dependencies);
  return router;
}

function addActionRoutes(router: WebhookRouter, dependencies: WebhookRouteDependencies): void {
  const { database } = dependencies;

  router.openapi(routes.rotateRoute, async (context) => {
    const own = await findOwn(database, context.var, context.req.valid('param'));
    const { secret } = await rotateEndpointSecret(dependencies, own);
    return context.json({ ...describeWebhook(await getEndpoint(database, own)), secret }, 200);
  });

  router.openapi(routes.enableRoute, async (context) => {
    const own = await findOwn(database, context.var, context.req.valid('param'));
    await enableEndpoint(database, own);
    return context.json(describeWebhook(await getEndpoint(database, own)), 200);
  });

  router.openapi(routes.deliveriesRoute, async (context) => {
    const own = await findOwn(database, context.var, context.req.valid('param'));
    await getEndpoint(database, own);
    const { items, nextCursor } = await listDeliveries(database, { ...own, ...context.req.valid('query') });
    return context.json({ items: items.map(describeDelivery), nextCursor }, 200);
  });

  router.openapi(routes.replayRoute, async (context) => {
    const own = await findOwn(database, context.var, context.req.valid('param'));
    await getEndpoint(database, own);
    await dependencies.limits.consume('webhookReplay', { site: own.siteId });
    await replayMessage(dependencies, { ...own, ...context.req.valid('json') });
    return context.body(null, 204);
  });
}

interface WebhookInPath {
  key: string;
  webhook?: string;
}

/** What is asked about, if its site is one of the account's. */
async function findOwn(
  database: Database,
  { account }: AccountVariables,
  { key, webhook = '' }: WebhookInPath,
): Promise<EndpointOfSite> {
  const site = await getOwnSite(database, { key, accountId: account.id });
  return { siteId: site.id, endpointId: webhook };
}
