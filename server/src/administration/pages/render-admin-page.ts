import type { PageView } from '../../pages/page-view.ts';
import { type Page, renderPage } from '../../pages/render-page.ts';
import { adminStyles } from './admin-styles.ts';

const sections = {
  label: 'Administration',
  links: [
    { address: '/admin', name: 'Accounts' },
    { address: '/admin/sites', name: 'Sites' },
    { address: '/admin/jobs', name: 'Jobs' },
    { address: '/admin/holds', name: 'Holds' },
    { address: '/admin/ledger', name: 'Ledger' },
  ],
};

/** A page for operators: wide, and in the one language in which the server speaks to whoever runs it. */
export function renderAdminPage(view: PageView, page: Pick<Page, 'title' | 'heading' | 'lead' | 'content'>) {
  return renderPage(view, { ...page, width: 'wide', language: 'en', sections, styles: [adminStyles] });
}
