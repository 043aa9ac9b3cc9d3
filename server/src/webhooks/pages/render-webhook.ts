import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderConfirmation } from '../../pages/parts/render-confirmation.ts';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import { createSiteFormats } from '../../sites/pages/site-formats.ts';
import { renderSitePage } from '../../sites/pages/render-site-page.ts';
import type { Site } from '../../sites/site.ts';
import type { WebhookDelivery } from '../list-deliveries.ts';
import type { WebhookEndpoint } from '../webhook-endpoint.ts';
import { describeEndpointState } from './describe-endpoint-state.ts';
import { renderDeliveries } from './render-deliveries.ts';
import { webhookTextsByLocale } from './texts/webhook-texts-by-locale.ts';

interface WebhookPage {
  site: Site;
  endpoint: WebhookEndpoint;
  deliveries: { items: readonly WebhookDelivery[]; nextCursor: string | null };
}

/** `/sites/:key/webhooks/:endpoint` */
export function renderWebhook(view: PageView, { site, endpoint, deliveries }: WebhookPage) {
  const { title } = webhookTextsByLocale[view.locale];
  const address = `/sites/${site.key}/webhooks/${endpoint.id}`;
  return renderSitePage(view, {
    ...{ site, title },
    lead: html`<bdi dir="ltr">${endpoint.url}</bdi>`,
    content: [
      renderState(view, endpoint),
      renderPreviousSecret(view, endpoint),
      renderActions(view, address, endpoint),
      renderDeliveries(view, { address, deliveries }),
    ],
  });
}

/** What its owner has to see to is not overlooked. */
function renderState({ locale }: PageView, endpoint: WebhookEndpoint) {
  const content = describeEndpointState(locale, endpoint);
  if (endpoint.disabledAt !== null) return renderNotice({ kind: 'problem', content });
  return endpoint.failingSince === null ? html`<p>${content}</p>` : renderNotice({ kind: 'info', content });
}

function renderPreviousSecret({ locale }: PageView, { previousSecretUntil }: WebhookEndpoint) {
  if (previousSecretUntil === null) return '';
  const { endpoint } = webhookTextsByLocale[locale];
  return html`<p>${endpoint.previousSecret(createSiteFormats(locale).moment(previousSecretUntil))}</p>`;
}

function renderActions(view: PageView, address: string, { disabledAt }: WebhookEndpoint) {
  const { endpoint: texts } = webhookTextsByLocale[view.locale];
  return [
    disabledAt === null
      ? ''
      : renderAction(view, { action: `${address}/enable`, label: texts.enable, kind: 'primary' }),
    renderConfirmation(view, {
      ...{ question: texts.rotate, explanation: texts.rotateExplanation },
      ...{ action: `${address}/rotate-secret`, label: texts.rotate, kind: 'primary' },
    }),
    renderConfirmation(view, {
      ...{ question: texts.remove, explanation: texts.removeExplanation },
      ...{ action: `${address}/remove`, label: texts.remove },
    }),
  ];
}
