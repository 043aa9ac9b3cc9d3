import { html } from 'hono/html';
import type { PageView } from '../page-view.ts';
import { fieldId, type Labelled } from './render-labelled.ts';
import { renderNotice } from './render-notice.ts';

/** Above a form that came back: what is wrong, each leading to its field. Nothing where all is well. */
export function renderErrorSummary(view: PageView, fields: readonly Labelled[]) {
  const wrong = fields.filter(({ error }) => error !== undefined);
  if (wrong.length === 0) return '';
  const links = wrong.map((field) => html`<li><a href="#${fieldId(field)}">${field.error}</a></li>`);
  return renderNotice({
    kind: 'problem',
    isNews: true,
    content: html`<p>${view.texts.kit.checkFields}</p>
      <ul>
        ${links}
      </ul>`,
  });
}
