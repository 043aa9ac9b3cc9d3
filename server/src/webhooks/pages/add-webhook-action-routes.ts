import type { Context } from 'hono';
import { PathId } from '../../http/path-id.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { getOwnSite } from '../../sites/own/get-own-site.ts';
import { readOwnSite } from '../../sites/pages/read-own-site.ts';
import { enableEndpoint } from '../enable-endpoint.ts';
import { removeEndpoint } from '../remove-endpoint.ts';
import { replayMessage } from '../replay-message.ts';
import { rotateEndpointSecret } from '../rotate-endpoint-secret.ts';
import { readEndpoint } from './read-endpoint.ts';
import { renderWebhookSecret } from './render-webhook-secret.ts';
import { webhookTextsByLocale } from './texts/webhook-texts-by-locale.ts';
import type { WebhookPageDependencies, WebhookPageRouter } from './webhook-page-dependencies.ts';

/** What the buttons of a webhook do. */
export function addWebhookActionRoutes(router: WebhookPageRouter, dependencies: WebhookPageDependencies): void {
  const { pages, database } = dependencies;
  const sayDone = async (context: Context, address: string, choose: (texts: Words) => string) => {
    const text = choose(webhookTextsByLocale[(await findPageView(pages, context)).locale]);
    return redirectWithNotice(pages, context, { address, notice: { kind: 'success', text } });
  };

  router.post('/sites/:key/webhooks/:endpoint/rotate-secret', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    const endpointId = readEndpoint(context);
    const { secret } = await rotateEndpointSecret(dependencies, { siteId: site.id, endpointId });
    const view = await findPageView(pages, context);
    return context.html(renderWebhookSecret(view, { site, endpointId, secret, word: 'rotated' }));
  });

  router.post('/sites/:key/webhooks/:endpoint/enable', async (context) => {
    const { id: siteId, key } = await getOwnSite(database, readOwnSite(context));
    const endpointId = readEndpoint(context);
    await enableEndpoint(database, { siteId, endpointId });
    return sayDone(context, `/sites/${key}/webhooks/${endpointId}`, ({ endpoint }) => endpoint.enabled);
  });

  router.post('/sites/:key/webhooks/:endpoint/remove', async (context) => {
    const { id: siteId, key } = await getOwnSite(database, readOwnSite(context));
    await removeEndpoint(database, { siteId, endpointId: readEndpoint(context) });
    return sayDone(context, `/sites/${key}/webhooks`, ({ endpoint }) => endpoint.removed);
  });

  router.post('/sites/:key/webhooks/:endpoint/replay', async (context) => {
    const { id: siteId, key } = await getOwnSite(database, readOwnSite(context));
    const endpointId = readEndpoint(context);
    const { message } = await context.req.parseBody();
    const messageId = PathId.parse(typeof message === 'string' ? message : '');
    await dependencies.limits.consume('webhookReplay', { site: siteId });
    await replayMessage(dependencies, { siteId, messageId, endpointId });
    return sayDone(context, `/sites/${key}/webhooks/${endpointId}`, ({ deliveries }) => deliveries.replayed);
  });
}

type Words = (typeof webhookTextsByLocale)['en'];
