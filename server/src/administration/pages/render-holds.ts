import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderTable } from '../../pages/parts/render-table.ts';
import type { OpenHold } from '../jobs/list-open-holds.ts';
import type { PageOfRows } from '../page-of-rows.ts';
import { formatAge, formatNumber } from './admin-formats.ts';
import { renderAdminPage } from './render-admin-page.ts';
import { renderNextPage } from './render-next-page.ts';

interface HoldsPage extends PageOfRows<OpenHold> {
  now: Date;
}

/** `/admin/holds`: credits on their way, the oldest first: one that stays here is stuck. */
export function renderHolds(view: PageView, { items, next, now }: HoldsPage) {
  return renderAdminPage(view, {
    title: 'Holds',
    content: [
      items.length === 0 ? html`<p>Nothing is held.</p>` : renderRows(items, now),
      renderNextPage('/admin/holds', next),
    ],
  });
}

function renderRows(holds: readonly OpenHold[], now: Date) {
  return renderTable({
    caption: 'Open holds, oldest first',
    columns: [
      ...[{ name: 'Generation' }, { name: 'State' }, { name: 'Credits', isNumber: true }, { name: 'Paid by' }],
      ...[{ name: 'Site' }, { name: 'Age', isNumber: true }],
    ],
    rows: holds.map(({ id, status, credits, paid_by: paidBy, site, created_at: createdAt }) => [
      html`<a href="/admin/generations/${id}"><code>${id}</code></a>`,
      ...[status ?? 'gone', formatNumber(credits), paidBy, html`<bdi>${site}</bdi>`],
      createdAt ? formatAge(createdAt, now) : '–',
    ]),
  });
}
