import { html } from 'hono/html';
import type { Content } from '../../pages/markup.ts';
import type { PageFile } from '../../pages/files/page-file.ts';
import type { PageView } from '../../pages/page-view.ts';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { Site } from '../site.ts';
import { sitePageStyles } from './site-page-styles.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

interface SitePage {
  site: Site;
  /** Which of the site's pages this is, in the browser's tab. */
  title: string;
  content: Content;
  lead?: Content;
  styles?: readonly PageFile[];
  elements?: readonly string[];
}

/** A page of one site: its name above, the way between its pages, and whether it is open. */
export function renderSitePage(view: PageView, { site, title, content, ...page }: SitePage) {
  const { sections, state } = siteTextsByLocale[view.locale];
  const address = `/sites/${site.key}`;
  const closed = site.isClosedByOwner ? state.closed : state.suspended;
  return renderPage(view, {
    ...page,
    title: `${title} · ${site.name}`,
    heading: html`<bdi>${site.name}</bdi>`,
    styles: [sitePageStyles, ...(page.styles ?? [])],
    sections: {
      label: sections.label,
      links: [
        { address, name: sections.overview },
        { address: `${address}/snippet`, name: sections.snippet },
        { address: `${address}/webhooks`, name: sections.webhooks },
        { address: `${address}/settings`, name: sections.settings },
      ],
    },
    content: [site.suspendedAt ? renderNotice({ kind: 'info', content: closed }) : '', content],
  });
}
