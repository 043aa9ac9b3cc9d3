import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderTable } from '../../pages/parts/render-table.ts';
import type { AccountRow } from '../accounts/list-accounts.ts';
import type { PageOfRows } from '../page-of-rows.ts';
import { formatNumber, renderMoment } from './admin-formats.ts';
import { renderAdminPage } from './render-admin-page.ts';
import { renderNextPage } from './render-next-page.ts';
import { renderState } from './render-state.ts';

interface AccountsPage extends PageOfRows<AccountRow> {
  search: string | undefined;
}

/** `/admin`: every account, or the one that was searched for. */
export function renderAccounts(view: PageView, { items, next, search }: AccountsPage) {
  return renderAdminPage(view, {
    title: 'Accounts',
    content: [
      renderSearch(view, search),
      items.length === 0 ? html`<p>There is no such account.</p>` : renderRows(items),
      renderNextPage('/admin', next),
    ],
  });
}

function renderSearch(view: PageView, search: string | undefined) {
  const field = { name: 'search', label: 'E-mail address or id, exactly as it is', value: search };
  return html`<div class="search">${renderForm(view, {
    ...{ action: '/admin', method: 'get' },
    content: renderField({ ...field, type: 'search', isVerbatim: true }),
    actions: renderButton({ label: 'Search' }),
  })}</div>`;
}

function renderRows(accounts: readonly AccountRow[]) {
  return renderTable({
    caption: 'Accounts, newest first',
    columns: [
      ...[{ name: 'Address' }, { name: 'State' }, { name: 'Since (UTC)' }],
      ...[
        { name: 'Credits', isNumber: true },
        { name: 'Grants', isNumber: true },
      ],
    ],
    rows: accounts.map(({ id, email, isEmailVerified, suspendedAt, createdAt, credits, grants }) => [
      html`<a href="/admin/accounts/${id}"><bdi>${email}</bdi></a>${isEmailVerified ? '' : ' (unproven)'}`,
      renderState(suspendedAt),
      renderMoment(createdAt),
      formatNumber(credits ?? 0),
      formatNumber(grants),
    ]),
  });
}
