import type { PageView } from '../../page-view.ts';
import { renderAction } from '../../parts/render-action.ts';
import { renderCode } from '../../parts/render-code.ts';
import { renderConfirmation } from '../../parts/render-confirmation.ts';
import { renderEmpty } from '../../parts/render-empty.ts';
import { renderList } from '../../parts/render-list.ts';
import { renderNotice } from '../../parts/render-notice.ts';
import { renderSection } from '../../parts/render-section.ts';
import { renderTable } from '../../parts/render-table.ts';
import { renderPage } from '../../render-page.ts';
import { kitWords } from './kit-words.ts';
import { renderKitForm } from './render-kit-form.ts';

/** Every part in every state, to be looked at. */
export function renderKitPage(view: PageView) {
  const words = kitWords(view.locale);
  const addresses = ['/account', '/account/security', '/account/sites', '/account/privacy'];
  return renderPage(view, {
    title: words.title,
    lead: words.lead,
    sections: {
      label: view.texts.frame.account,
      links: words.sections.map((name, index) => ({ name, address: addresses[index] ?? '/' })),
    },
    content: [
      renderKitForm(view),
      renderSection({ title: words.language, content: renderNotices(words) }),
      renderSection({ title: words.device, lead: words.lead, content: renderRows(view) }),
      renderSection({ title: words.byDay, content: renderFigures(words) }),
      renderSection({
        title: words.empty,
        content: renderEmpty({ title: words.empty, advice: words.emptyAdvice }),
      }),
      renderSection({ title: 'HTML', content: renderCode(view, { label: 'HTML', text: '<vignette-generator>' }) }),
      renderSection({ title: words.remove, content: renderDeletion(view) }),
    ],
  });
}

type Words = ReturnType<typeof kitWords>;

function renderNotices(words: Words) {
  return [
    renderNotice({ kind: 'success', content: words.changed }),
    renderNotice({ kind: 'info', content: words.note }),
    renderNotice({ kind: 'problem', content: words.emailError }),
  ];
}

function renderRows(view: PageView) {
  const words = kitWords(view.locale);
  const row = {
    title: words.device,
    details: words.deviceDetails,
    actions: renderAction(view, { action: '/kit', label: words.end, hidden: { session: '1' } }),
  };
  return renderList([row, { ...row, title: `${words.device} ${'x'.repeat(60)}` }, { title: words.device }]);
}

function renderFigures(words: Words) {
  const columns = [{ name: words.day }, { name: words.made, isNumber: true }, { name: words.spent, isNumber: true }];
  return renderTable({ caption: words.byDay, columns, rows: ['21', '20', '19'].map((day) => [day, '1,204', '2,408']) });
}

function renderDeletion(view: PageView) {
  const words = kitWords(view.locale);
  return renderConfirmation(view, {
    ...{ action: '/kit', label: words.remove, question: words.remove },
    explanation: words.removeAdvice,
  });
}
