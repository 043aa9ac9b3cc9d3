import { html } from 'hono/html';
import type { LedgerFinding } from '../../credits/verify-ledger.ts';
import type { PageView } from '../../pages/page-view.ts';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import { renderTable } from '../../pages/parts/render-table.ts';
import { renderAdminPage } from './render-admin-page.ts';

/** `/admin/ledger`: whether all credits are where they should be, once somebody asks. */
export function renderLedger(view: PageView, findings?: readonly LedgerFinding[]) {
  return renderAdminPage(view, {
    title: 'Ledger',
    lead: 'Proves the ledger, the holds and the budgets against each other. It reads everything, so it takes a while.',
    content: [
      findings && renderFindings(findings),
      renderAction(view, { action: '/admin/ledger', label: 'Verify the ledger', kind: 'primary' }),
    ],
  });
}

function renderFindings(findings: readonly LedgerFinding[]) {
  if (findings.length === 0) {
    return renderNotice({ kind: 'success', content: 'The ledger is clean.', isNews: true });
  }
  return [
    renderNotice({ kind: 'problem', content: 'The ledger is not as it should be.', isNews: true }),
    renderTable({
      caption: 'What is not true',
      columns: [{ name: 'Sentence' }, { name: 'Broken by' }],
      rows: findings.map(({ check, subject }) => [check, html`<code>${subject}</code>`]),
    }),
  ];
}
