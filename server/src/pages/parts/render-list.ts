import { html } from 'hono/html';
import type { Content } from '../markup.ts';

interface Row {
  title: Content;
  /** Beneath the title, quieter. */
  details?: Content;
  /** At the end: buttons and links. */
  actions?: Content;
}

/** Things below each other, each with what can be done about it. */
export function renderList(rows: readonly Row[]) {
  return html`<ul class="rows">
    ${rows.map(
      ({ title, details, actions }) =>
        html`<li>
          <div class="about">
            <p class="title">${title}</p>
            ${details === undefined ? '' : html`<p class="details">${details}</p>`}
          </div>
          ${actions === undefined ? '' : html`<div class="actions">${actions}</div>`}
        </li>`,
    )}
  </ul>`;
}
