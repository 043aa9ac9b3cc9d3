import { html } from 'hono/html';
import type { PageView } from '../page-view.ts';
import { renderAttributes } from './render-attributes.ts';

export interface SectionNavigation {
  label: string;
  links: readonly { address: string; name: string }[];
}

/** The way between pages that belong together; the one that is open is marked. */
export function renderSectionNavigation(view: PageView, { label, links }: SectionNavigation) {
  const open = findOpen(
    view.path,
    links.map(({ address }) => address),
  );
  return html`<nav class="sections" aria-label="${label}">
    <ul>
      ${links.map(({ address, name }) => {
        const current = address === open && (address === view.path ? 'page' : 'true');
        return html`<li><a${renderAttributes({ href: address, 'aria-current': current })}>${name}</a></li>`;
      })}
    </ul>
  </nav>`;
}

/** The page itself, or the one it is below: of several, the nearest. */
function findOpen(path: string, addresses: readonly string[]): string | undefined {
  const within = addresses.filter((address) => path === address || path.startsWith(`${address}/`));
  return within.toSorted((one, other) => other.length - one.length)[0];
}
