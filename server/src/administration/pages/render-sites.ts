import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderTable } from '../../pages/parts/render-table.ts';
import type { PageOfRows } from '../page-of-rows.ts';
import type { SiteRow } from '../sites/list-all-sites.ts';
import { formatNumber, renderMoment } from './admin-formats.ts';
import { isClosedByOwner } from './is-closed-by-owner.ts';
import { renderAdminPage } from './render-admin-page.ts';
import { renderNextPage } from './render-next-page.ts';
import { renderState } from './render-state.ts';

/** `/admin/sites`: every site and app, and what today has cost so far. */
export function renderSites(view: PageView, { items, next }: PageOfRows<SiteRow>) {
  return renderAdminPage(view, {
    title: 'Sites',
    content: [
      items.length === 0 ? html`<p>There are no more sites.</p>` : renderRows(items),
      renderNextPage('/admin/sites', next),
    ],
  });
}

function renderRows(sites: readonly SiteRow[]) {
  return renderTable({
    caption: 'Sites and apps, newest first',
    columns: [
      ...[{ name: 'Name' }, { name: 'Owner' }, { name: 'State' }],
      ...[
        { name: 'Spent today', isNumber: true },
        { name: 'Budget a day', isNumber: true },
      ],
      { name: 'Since (UTC)' },
    ],
    rows: sites.map((site) => [
      html`<a href="/admin/sites/${site.id}"><bdi>${site.name}</bdi></a>${site.kind === 'app' ? ' (app)' : ''}`,
      site.owner === null
        ? 'operator'
        : html`<a href="/admin/accounts/${site.account_id}"><bdi>${site.owner}</bdi></a>`,
      renderState(site.suspended_at, isClosedByOwner(site)),
      ...[site.used ?? 0, site.daily_credits].map(formatNumber),
      renderMoment(site.created_at),
    ]),
  });
}
