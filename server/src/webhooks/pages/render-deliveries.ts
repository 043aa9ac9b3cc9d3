import { html } from 'hono/html';
import type { Locale } from '../../language/locale.ts';
import type { PageView } from '../../pages/page-view.ts';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderList } from '../../pages/parts/render-list.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
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
  const list = renderList(items.map((delivery) => describeDelivery(view, address, delivery)));
  const more =
    nextCursor && renderButtonLink({ label: texts.older, address: `${address}?cursor=${nextCursor}`, kind: 'quiet' });
  const content = [list, more ? html`<p class="after">${more}</p>` : ''];
  return renderSection({ title: texts.title, lead: texts.caption, content });
}

function describeDelivery(view: PageView, address: string, delivery: WebhookDelivery) {
  const { deliveries: texts } = webhookTextsByLocale[view.locale];
  const { messageId } = delivery;
  return {
    title: describeOutcome(view.locale, delivery),
    details: html`${describeAttempt(view.locale, delivery)}<br /><code dir="ltr">${messageId}</code>`,
    actions: renderAction(view, {
      ...{ action: `${address}/replay`, hidden: { message: messageId }, label: texts.replay },
      description: `${texts.replay}: ${messageId}`,
    }),
  };
}

function describeOutcome(locale: Locale, { state, failure, statusCode }: WebhookDelivery): string {
  const { deliveries: texts } = webhookTextsByLocale[locale];
  const why = failure === 'status' ? texts.failures.status(statusCode ?? 0) : failure && texts.failures[failure];
  return [texts.states[state], why].filter((part) => part !== null).join(' · ');
}

function describeAttempt(locale: Locale, { attempt, durationMs, endedAt, dueAt }: WebhookDelivery) {
  const { deliveries: texts } = webhookTextsByLocale[locale];
  const { recentMoment, number } = createSiteFormats(locale);
  const at = endedAt ?? dueAt;
  const facts = [
    texts.attempt(number(attempt)),
    ...(durationMs === null ? [] : [texts.milliseconds(number(durationMs))]),
  ];
  return html`<time datetime="${at.toISOString()}">${recentMoment(at)}</time> · ${facts.join(' · ')}`;
}
