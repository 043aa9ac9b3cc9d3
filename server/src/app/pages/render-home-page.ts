import { html } from 'hono/html';
import { layOutPage } from './lay-out-page.ts';

/** What somebody sees who opens the server's own address: where things are. */
export function renderHomePage({ demoUrl }: { demoUrl: string | undefined }) {
  return layOutPage(
    'Vignette',
    html`<h1>Vignette</h1>
      <p>Make a picture where you already are, inside any web page, and keep it. This server is up.</p>
      <ul>
        ${demoUrl ? renderLink(demoUrl, 'Try it on the demo site', 'an article and a shop that embed the widget') : ''}
        ${renderLink('/embed/vignette.js', 'The widget’s script', 'what a page embeds')}
        ${renderLink('/openapi.json', 'The API', 'every call, as OpenAPI 3.1')}
        ${renderLink('/readyz', 'How the server is', 'database, files, queue')}
      </ul>`,
  );
}

function renderLink(address: string, name: string, about: string) {
  return html`<li>
    <a href="${address}">${name} <span>${about}</span></a>
  </li>`;
}
