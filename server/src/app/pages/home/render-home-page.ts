import { html } from 'hono/html';
import type { PageView } from '../../../pages/page-view.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { HomeTexts } from './texts/home-texts.ts';
import { homeTextsByLocale } from './texts/home-texts-by-locale.ts';

/** What somebody sees who opens the server's own address: where things are. */
export function renderHomePage(view: PageView, { demoUrl }: { demoUrl: string | undefined }) {
  const { heading, lead, ...words } = homeTextsByLocale[view.locale];
  const places = [
    { address: '/snippet', ...words.snippet },
    { address: '/embed/vignette.js', ...words.widget },
    { address: '/openapi.json', ...words.api },
    { address: '/readyz', ...words.readiness },
  ];
  const links = places.map(
    ({ address, name, about }) =>
      html`<li>
        <a href="${address}">${name} <span>${about}</span></a>
      </li>`,
  );
  const content = html`${demoUrl === undefined ? '' : renderDemo(demoUrl, words.demo)}
    <ul class="links">
      ${links}
    </ul>`;
  return renderPage(view, { title: 'Vignette', heading, lead, content });
}

function renderDemo(address: string, { name, about }: HomeTexts['demo']) {
  return html`<p class="actions">${renderButtonLink({ label: name, address })} <span class="hint">${about}</span></p>`;
}
