import { html } from 'hono/html';
import type { PageView } from '../../../pages/page-view.ts';
import { renderPage } from '../../../pages/render-page.ts';

export function renderMissingWidget(view: PageView) {
  return renderPage(view, {
    title: 'Put it on a page',
    lead: html`The widget has not been built yet. <code>npm start</code> builds it.`,
    language: 'en',
    content: '',
  });
}
