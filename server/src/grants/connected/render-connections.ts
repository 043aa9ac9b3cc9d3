import { html } from 'hono/html';
import { listAccountSections } from '../../accounts/settings/list-account-sections.ts';
import { renderEmpty } from '../../pages/parts/render-empty.ts';
import { renderList } from '../../pages/parts/render-list.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { GrantPage } from '../grant-page.ts';
import { connectedStyles } from './connected-styles.ts';
import { connectionAddress } from './connection-address.ts';
import { describeConnection } from './describe-connection.ts';
import type { Connection } from './list-connections.ts';

/** Every site and app that may use the account. */
export function renderConnections(page: GrantPage, connections: readonly Connection[]) {
  const { title, lead, empty } = page.texts.connected;
  const rows = connections.map((connection) => renderRow(page, connection));
  return renderPage(page.view, {
    title,
    lead,
    sections: listAccountSections(page.view),
    styles: [connectedStyles],
    content: html`<div class="connections">${rows.length > 0 ? renderList(rows) : renderEmpty(empty)}</div>`,
  });
}

function renderRow(page: GrantPage, connection: Connection) {
  const { spent } = page.texts.connected;
  const { cap, used, key, name } = connection;
  const numbers = [used.today, cap.daily, used.ever, cap.total].map(page.formatNumber);
  const isUsedUp = used.today >= cap.daily || used.ever >= cap.total;
  const [today = '', daily = '', ever = '', total = ''] = numbers;
  const spending = spent(today, daily, ever, total);
  return {
    title: html`<a href="${connectionAddress(key)}"><bdi>${name}</bdi></a>`,
    details: html`${describeConnection(page, connection)}<br />${isUsedUp ? html`<strong>${spending}</strong>` : spending}`,
  };
}
