import { html } from 'hono/html';
import type { PageView } from '../page-view.ts';
import { renderAttributes } from './render-attributes.ts';

export interface SectionNavigation {
  label: string;
  links: readonly { address: string; name: string }[];
}

/** The way between pages that belong together; the one that is open is marked. */
export function renderSectionNavigation(view: PageView, { label, links }: SectionNavigation) {
  return html`<nav class="sections" aria-label="${label}">
    <ul>
      ${links.map(({ address, name }) => {
        const current = address === view.path ? 'page' : undefined;
        return html`<li><a${renderAttributes({ href: address, 'aria-current': current })}>${name}</a></li>`;
      })}
    </ul>
  </nav>`;
}
