import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderEmpty } from '../../pages/parts/render-empty.ts';
import { renderList } from '../../pages/parts/render-list.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { Site } from '../site.ts';
import { sitePageStyles } from './site-page-styles.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

interface ListedSite {
  site: Site;
  /** Whether it promises what its owner's credits no longer pay. */
  isUnpaid: boolean;
}

/** `/sites`: what an account owns. */
export function renderSiteList(view: PageView, sites: readonly ListedSite[]) {
  const { list } = siteTextsByLocale[view.locale];
  const add = renderButtonLink({ label: list.add, address: '/sites/new' });
  return renderPage(view, {
    ...{ title: list.title, lead: list.lead, styles: [sitePageStyles] },
    content:
      sites.length === 0
        ? renderEmpty({ title: list.emptyTitle, advice: list.emptyAdvice, actions: add })
        : [renderList(sites.map((listed) => describeSite(view, listed))), html`<p class="after">${add}</p>`],
  });
}

function describeSite(view: PageView, { site, isUnpaid }: ListedSite) {
  const state = nameState(view, { site, isUnpaid });
  return {
    title: html`<a href="/sites/${site.key}"><bdi>${site.name}</bdi></a>`,
    details: html`${state ? html`<strong>${state}</strong> · ` : ''}${site.origins.map(
      (origin, index) => html`${index > 0 ? ' · ' : ''}<bdi dir="ltr">${origin}</bdi>`,
    )}`,
  };
}

function nameState({ locale }: PageView, { site, isUnpaid }: ListedSite): string | undefined {
  const { list } = siteTextsByLocale[locale];
  if (site.suspendedAt) return site.isClosedByOwner ? list.closed : list.suspended;
  return isUnpaid ? list.unpaid : undefined;
}
