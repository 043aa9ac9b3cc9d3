import { requirePageSession } from '../../accounts/session/require-page-session.ts';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { getOwnSite } from '../../sites/own/get-own-site.ts';
import { readOwnSite } from '../../sites/pages/read-own-site.ts';
import { AppError } from '../../errors/app-error.ts';
import { addEndpoint } from '../add-endpoint.ts';
import { getEndpoint } from '../get-endpoint.ts';
import { listDeliveries } from '../list-deliveries.ts';
import { listEndpoints } from '../list-endpoints.ts';
import { addWebhookActionRoutes } from './add-webhook-action-routes.ts';
import { readEndpoint } from './read-endpoint.ts';
import { renderWebhook } from './render-webhook.ts';
import { renderWebhookSecret } from './render-webhook-secret.ts';
import { renderWebhooks } from './render-webhooks.ts';
import { webhookTextsByLocale } from './texts/webhook-texts-by-locale.ts';
import type { WebhookPageDependencies, WebhookPageRouter } from './webhook-page-dependencies.ts';

const deliveriesShown = 25;
const paths = ['/sites/:key/webhooks', '/sites/:key/webhooks/*'];

/** The webhooks of a site, for its owner. */
export function createWebhookPageRoutes(dependencies: WebhookPageDependencies): WebhookPageRouter {
  const { pages, database } = dependencies;
  const router = createPageRouter<AccountVariables>(pages, { paths });
  for (const path of paths) router.use(path, requirePageSession(dependencies.findSession));

  router.get('/sites/:key/webhooks', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    const endpoints = await listEndpoints(database, site.id);
    return context.html(renderWebhooks(await findPageView(pages, context), { site, endpoints }));
  });

  router.post('/sites/:key/webhooks', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    const view = await findPageView(pages, context);
    const body = await context.req.parseBody();
    const url = typeof body['url'] === 'string' ? body['url'].trim() : '';
    await dependencies.limits.consume('webhookAddress', { account: context.var.account.id });
    const added = await addEndpoint(dependencies, { siteId: site.id, url }).catch(takeRefusal);
    if (!(added instanceof AppError)) {
      const { endpoint, secret } = added;
      return context.html(renderWebhookSecret(view, { site, endpointId: endpoint.id, secret, word: 'added' }));
    }
    const { refused, tooMany } = webhookTextsByLocale[view.locale].faults;
    const error = added.code === 'field_invalid' ? tooMany : refused;
    const endpoints = await listEndpoints(database, site.id);
    return context.html(renderWebhooks(view, { site, endpoints, url, error }), 422);
  });

  router.get('/sites/:key/webhooks/:endpoint', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    const own = { siteId: site.id, endpointId: readEndpoint(context) };
    const endpoint = await getEndpoint(database, own);
    const page = { ...own, limit: deliveriesShown, cursor: context.req.query('cursor') };
    const deliveries = await listDeliveries(database, page);
    return context.html(renderWebhook(await findPageView(pages, context), { site, endpoint, deliveries }));
  });

  addWebhookActionRoutes(router, dependencies);
  return router;
}

/** What the owner can mend is said in the form. */
function takeRefusal(error: unknown): AppError {
  if (error instanceof AppError && error.field === 'url') return error;
  throw error;
}
