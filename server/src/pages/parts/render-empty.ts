import { html } from 'hono/html';
import type { Content } from '../markup.ts';

interface Empty {
  title: string;
  /** What will be here, and how. */
  advice: Content;
  actions?: Content;
}

/** In place of a list with nothing in it. */
export function renderEmpty({ title, advice, actions }: Empty) {
  return html`<div class="empty">
    <p class="title">${title}</p>
    <p>${advice}</p>
    ${actions === undefined ? '' : html`<div class="actions">${actions}</div>`}
  </div>`;
}
