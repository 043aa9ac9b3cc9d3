import { html } from 'hono/html';
import { coreStyles, mark } from './files/core-files.ts';
import type { PageFile } from './files/page-file.ts';
import { directionOf } from './direction-of.ts';
import { renderFooter } from './frame/render-footer.ts';
import { renderHeader } from './frame/render-header.ts';
import type { Locale } from '../language/locale.ts';
import type { Content } from './markup.ts';
import type { PageView } from './page-view.ts';
import { renderAttributes } from './parts/render-attributes.ts';
import { renderNotice } from './parts/render-notice.ts';
import { renderSectionNavigation, type SectionNavigation } from './parts/render-section-navigation.ts';

export interface Page {
  /** In the browser's tab, and above the page unless `heading` says otherwise. */
  title: string;
  heading?: Content;
  /** One or two sentences below the heading. */
  lead?: Content;
  content: Content;
  /** Where the content is written in one language only, whatever the reader's. */
  language?: Locale;
  /** `narrow` for a form, `text` for reading, `wide` for pictures and tables. */
  width?: 'narrow' | 'text' | 'wide';
  sections?: SectionNavigation;
  /** Without the ways to other pages: for one that asks a single thing, such as a sign-in window. */
  isBare?: boolean;
  /** Where the page leads by itself. */
  onwards?: string;
  /** Style sheets of the feature's own. */
  styles?: readonly PageFile[];
  /** Scripts of the widget's package for our pages, by name; the page is complete without. */
  elements?: readonly string[];
}

/** One of our own pages, whole. */
export function renderPage(view: PageView, page: Page) {
  const { title, width = 'text', styles = [], elements = [], onwards } = page;
  const theme = view.theme === 'system' ? 'light dark' : view.theme;
  return html`<!doctype html>
    <html lang="${view.locale}" dir="${view.direction}" data-theme="${view.theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${theme}" />
        <title>${title === 'Vignette' ? title : `${title} · Vignette`}</title>
        <link rel="icon" href="${mark.address}" type="image/svg+xml" />
        ${[coreStyles, ...styles].map(({ address }) => html`<link rel="stylesheet" href="${address}" />`)}
        ${onwards === undefined ? '' : html`<meta http-equiv="refresh" content="0; url=${onwards}" />`}
        ${['kit', ...elements].map((name) => renderScript(view, name))}
      </head>
      <body>
        <a class="skip" href="#content">${view.texts.frame.skip}</a>
        ${renderHeader(view, page)} ${renderMain(view, page, width)} ${renderFooter(view)}
      </body>
    </html>`;
}

function renderMain(
  view: PageView,
  { title, heading = title, lead, content, sections, language }: Page,
  width: string,
) {
  const spoken = language && { lang: language, dir: directionOf(language) };
  return html`<main${renderAttributes({ id: 'content', class: width, tabindex: -1, ...spoken })}>
    ${sections ? renderSectionNavigation(view, sections) : ''}
    ${view.notices.map(({ kind, text }) => renderNotice({ kind, content: text, isNews: true }))}
    <h1>${heading}</h1>
    ${lead === undefined ? '' : html`<p class="lead">${lead}</p>`} ${content}
  </main>`;
}

/** Nothing where the widget has not been built: its elements only add to what is there. */
function renderScript({ elements }: PageView, name: string) {
  const file = elements.get(name);
  return file ? html`<script type="module" src="${file.address}" integrity="${file.integrity}"></script>` : '';
}
