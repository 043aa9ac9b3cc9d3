import { html } from 'hono/html';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';

/** The way to what comes behind a page of rows, where there is more. */
export function renderNextPage(path: string, next: string | undefined) {
  if (next === undefined) return '';
  const link = renderButtonLink({ label: 'Next page', address: `${path}?after=${next}`, kind: 'quiet' });
  return html`<div class="actions">${link}</div>`;
}
