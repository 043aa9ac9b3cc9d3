import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderPage } from '../../pages/render-page.ts';

/** What somebody sees who opens the server's own address: where things are. */
export function renderHomePage(view: PageView, { demoUrl }: { demoUrl: string | undefined }) {
  return renderPage(view, {
    title: 'Vignette',
    lead: 'Make a picture where you already are, inside any web page, and keep it.',
    language: 'en',
    content: html`<ul class="links">
      ${demoUrl ? renderLink(demoUrl, 'Try it on the demo site', 'an article and a shop that embed the widget') : ''}
      ${renderLink('/snippet', 'Put it on a page', 'the lines to copy, for any policy')}
      ${renderLink('/embed/vignette.js', 'The widget', 'the script a page embeds')}
      ${renderLink('/openapi.json', 'The API', 'every call, as OpenAPI 3.1')}
      ${renderLink('/readyz', 'Readiness', 'database, files, queue')}
    </ul>`,
  });
}

function renderLink(address: string, name: string, about: string) {
  return html`<li>
    <a href="${address}">${name} <span>${about}</span></a>
  </li>`;
}
