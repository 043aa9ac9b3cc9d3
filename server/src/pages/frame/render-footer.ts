import { html } from 'hono/html';
import { locales } from '../../language/locale.ts';
import { pageThemes } from '../page-theme.ts';
import type { PageView } from '../page-view.ts';
import { renderAttributes } from '../parts/render-attributes.ts';
import { nameLanguage } from './name-language.ts';

/** What the browser keeps: in which language, how bright. Works before any script. */
export function renderFooter(view: PageView) {
  return html`<footer class="bottom">
    <form method="post" action="/pages/choice">
      <input type="hidden" name="back" value="${view.address}" />
      ${renderLanguages(view)} ${renderThemes(view)}
    </form>
  </footer>`;
}

function renderLanguages({ locale, texts }: PageView) {
  const buttons = locales.map((name) => {
    const attributes = { name: 'language', value: name, lang: name, 'aria-current': name === locale && 'true' };
    return html`<li><button${renderAttributes(attributes)}>${nameLanguage(name)}</button></li>`;
  });
  return html`<details class="languages">
    <summary><span class="unseen">${texts.frame.language}: </span>${nameLanguage(locale)}</summary>
    <ul>
      ${buttons}
    </ul>
  </details>`;
}

function renderThemes({ theme, texts }: PageView) {
  const buttons = pageThemes.map((name) => {
    const attributes = { name: 'theme', value: name, 'aria-pressed': String(name === theme) };
    return html`<button${renderAttributes(attributes)}>${texts.frame.themes[name]}</button>`;
  });
  return html`<div class="themes" role="group" aria-label="${texts.frame.theme}">${buttons}</div>`;
}
