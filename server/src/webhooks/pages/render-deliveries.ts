import { html } from 'hono/html';
import type { Locale } from '../../language/locale.ts';
import type { PageView } from '../../pages/page-view.ts';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import { renderTable } from '../../pages/parts/render-table.ts';
import { createSiteFormats } from '../../sites/pages/site-formats.ts';
import type { WebhookDelivery } from '../list-deliveries.ts';
import { webhookTextsByLocale } from './texts/webhook-texts-by-locale.ts';

interface DeliveryList {
  /** That of the endpoint. */
  address: string;
  deliveries: { items: readonly WebhookDelivery[]; nextCursor: string | null };
}

/** What was sent to an endpoint, attempt by attempt, each to be sent again. */
export function renderDeliveries(view: PageView, { address, deliveries: { items, nextCursor } }: DeliveryList) {
  const { deliveries: texts } = webhookTextsByLocale[view.locale];
  if (items.length === 0) return renderSection({ title: texts.title, content: html`<p>${texts.none}</p>` });
  const table = renderTable({
    caption: texts.caption,
    columns: [texts.when, texts.attempt, texts.outcome, texts.message, texts.replay].map((name) => ({ name })),
    rows: items.map((delivery) => describeRow(view, address, delivery)),
  });
  const more =
    nextCursor && renderButtonLink({ label: texts.older, address: `${address}?cursor=${nextCursor}`, kind: 'quiet' });
  return renderSection({ title: texts.title, content: [table, more ? html`<p class="after">${more}</p>` : ''] });
}

function describeRow(view: PageView, address: string, delivery: WebhookDelivery) {
  const { deliveries: texts } = webhookTextsByLocale[view.locale];
  const { moment, number } = createSiteFormats(view.locale);
  const { messageId, attempt, endedAt, dueAt } = delivery;
  const replay = renderAction(view, {
    ...{ action: `${address}/replay`, hidden: { message: messageId }, label: texts.replay },
    description: `${texts.replay}: ${messageId}`,
  });
  return [
    ...[moment(endedAt ?? dueAt), number(attempt), describeOutcome(view.locale, delivery)],
    ...[html`<code>${messageId}</code>`, replay],
  ];
}

function describeOutcome(locale: Locale, { state, failure, statusCode, durationMs }: WebhookDelivery): string {
  const { deliveries: texts } = webhookTextsByLocale[locale];
  const why = failure === 'status' ? texts.failures.status(statusCode ?? 0) : failure && texts.failures[failure];
  const duration = durationMs === null ? null : texts.milliseconds(createSiteFormats(locale).number(durationMs));
  return [texts.states[state], why, duration].filter((part) => part !== null).join(' · ');
}
