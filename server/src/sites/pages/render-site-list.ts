import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderEmpty } from '../../pages/parts/render-empty.ts';
import { renderList } from '../../pages/parts/render-list.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { Site } from '../site.ts';
import { sitePageStyles } from './site-page-styles.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

/** `/sites`: what an account owns. */
export function renderSiteList(view: PageView, sites: readonly Site[]) {
  const { list } = siteTextsByLocale[view.locale];
  const add = renderButtonLink({ label: list.add, address: '/sites/new' });
  return renderPage(view, {
    ...{ title: list.title, lead: list.lead, styles: [sitePageStyles] },
    content:
      sites.length === 0
        ? renderEmpty({ title: list.emptyTitle, advice: list.emptyAdvice, actions: add })
        : [renderList(sites.map((site) => describeSite(view, site))), html`<p class="after">${add}</p>`],
  });
}

function describeSite(view: PageView, site: Site) {
  const { list } = siteTextsByLocale[view.locale];
  const state = site.isClosedByOwner ? list.closed : list.suspended;
  return {
    title: html`<a href="/sites/${site.key}"><bdi>${site.name}</bdi></a>`,
    details: html`${site.suspendedAt ? html`<strong>${state}</strong> · ` : ''}${site.origins.map(
      (origin, index) => html`${index > 0 ? ' · ' : ''}<bdi dir="ltr">${origin}</bdi>`,
    )}`,
  };
}
