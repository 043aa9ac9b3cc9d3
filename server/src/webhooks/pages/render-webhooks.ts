import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderEmpty } from '../../pages/parts/render-empty.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { type Field, renderField } from '../../pages/parts/render-field.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderList } from '../../pages/parts/render-list.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import { renderSitePage } from '../../sites/pages/render-site-page.ts';
import type { Site } from '../../sites/site.ts';
import type { WebhookEndpoint } from '../webhook-endpoint.ts';
import { describeEndpointState } from './describe-endpoint-state.ts';
import { webhookTextsByLocale } from './texts/webhook-texts-by-locale.ts';

interface WebhooksPage {
  site: Site;
  endpoints: readonly WebhookEndpoint[];
  /** What was typed, and what is wrong with it. */
  url?: string;
  error?: string;
}

/** `/sites/:key/webhooks` */
export function renderWebhooks(view: PageView, { site, endpoints, url = '', error }: WebhooksPage) {
  const texts = webhookTextsByLocale[view.locale];
  const address = `/sites/${site.key}/webhooks`;
  const field: Field = {
    ...{ name: 'url', label: texts.address, hint: texts.addressHint, value: url, error, type: 'url', required: true },
    ...{ maxlength: 1000, autocomplete: 'off', placeholder: 'https://magazine.example/vignette' },
  };
  const form = renderForm(view, {
    ...{ action: address, content: renderField(field), label: texts.add },
    actions: renderButton({ label: texts.add }),
  });
  return renderSitePage(view, {
    ...{ site, title: texts.title, lead: texts.lead },
    content: [
      renderErrorSummary(view, [field]),
      endpoints.length === 0
        ? renderEmpty({ title: texts.emptyTitle, advice: texts.emptyAdvice })
        : renderList(endpoints.map((endpoint) => describeEndpoint(view, address, endpoint))),
      renderSection({ title: texts.add, content: form }),
    ],
  });
}

function describeEndpoint({ locale }: PageView, address: string, endpoint: WebhookEndpoint) {
  return {
    title: html`<a href="${address}/${endpoint.id}"><bdi dir="ltr">${endpoint.url}</bdi></a>`,
    details: describeEndpointState(locale, endpoint),
  };
}
