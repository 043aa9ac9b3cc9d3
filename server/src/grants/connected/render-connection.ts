import { html } from 'hono/html';
import { listAccountSections } from '../../accounts/settings/list-account-sections.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderConfirmation } from '../../pages/parts/render-confirmation.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import { renderPage } from '../../pages/render-page.ts';
import { type CapForm, describeCapFields, renderCapFields } from '../consent/render-cap-fields.ts';
import type { GrantPage } from '../grant-page.ts';
import { isolate } from '../name-hosts.ts';
import { connectedStyles } from './connected-styles.ts';
import { connectionAddress } from './connection-address.ts';
import { describeConnection } from './describe-connection.ts';
import type { Connection } from './list-connections.ts';

/** What one site or app has spent, which people come here to change, what it may do, and the way to end it. */
export function renderConnection(page: GrantPage, connection: Connection, form: CapForm) {
  return renderPage(page.view, {
    title: connection.name,
    lead: describeConnection(page, connection),
    sections: listAccountSections(page.view),
    styles: [connectedStyles],
    content: [
      renderErrorSummary(page.view, describeCapFields(page, form)),
      renderSpending(page, connection, form),
      renderPermissions(page, connection),
      renderEnd(page, connection),
    ],
  });
}

function renderPermissions({ texts }: GrantPage, { scopes }: Connection) {
  return renderSection({
    title: texts.connected.may,
    content: html`<ul class="permissions-list">
      ${scopes.map((scope) => html`<li>${texts.scopes[scope]}</li>`)}
    </ul>`,
  });
}

function renderSpending(page: GrantPage, { cap, used, key }: Connection, form: CapForm) {
  const { texts, formatNumber, view } = page;
  const { spending, today, ever, save } = texts.connected;
  const usedToday = today(formatNumber(used.today), formatNumber(cap.daily));
  const usedEver = ever(formatNumber(used.ever), formatNumber(cap.total));
  return renderSection({
    title: spending,
    lead: html`${usedToday}<br />${usedEver}`,
    content: renderForm(view, {
      action: connectionAddress(key, '/cap'),
      content: renderCapFields(page, form),
      actions: renderButton({ label: save }),
    }),
  });
}

function renderEnd({ texts, view }: GrantPage, { name, key }: Connection) {
  const { disconnect, disconnectNamed, explanation } = texts.connected;
  return renderSection({
    title: disconnect,
    content: renderConfirmation(view, {
      question: disconnectNamed(isolate(name)),
      explanation,
      action: connectionAddress(key, '/disconnect'),
      label: disconnect,
    }),
  });
}
