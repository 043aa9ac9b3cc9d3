import { html } from 'hono/html';
import { mark } from '../files/core-files.ts';
import type { PageView } from '../page-view.ts';
import { renderAttributes } from '../parts/render-attributes.ts';
import { renderAction } from '../parts/render-action.ts';

/** The mark, the way around for who is signed in, and the way in or out. */
export function renderHeader(view: PageView, { isBare = false }: { isBare?: boolean }) {
  return html`<header class="top">
    <a class="mark" href="/"><img src="${mark.address}" alt="" width="36" height="36" />Vignette</a>
    ${isBare ? '' : renderWays(view)}
  </header>`;
}

function renderWays(view: PageView) {
  const { signIn, signOut } = view.texts.frame;
  if (!view.viewer) return html`<a class="sign-in" href="/sign-in">${signIn}</a>`;
  return [renderNavigation(view), renderAction(view, { action: '/sign-out', label: signOut })];
}

function renderNavigation(view: PageView) {
  const { navigation, gallery, sites, account, administration } = view.texts.frame;
  const links = [
    { address: '/gallery', name: gallery },
    { address: '/sites', name: sites },
    { address: '/account', name: account },
    ...(view.viewer?.isOperator ? [{ address: '/admin', name: administration }] : []),
  ];
  return html`<nav aria-label="${navigation}">
    <ul>
      ${links.map(({ address, name }) => {
        const current = isWithin(view.path, address) ? 'page' : undefined;
        return html`<li><a${renderAttributes({ href: address, 'aria-current': current })}>${name}</a></li>`;
      })}
    </ul>
  </nav>`;
}

function isWithin(path: string, address: string): boolean {
  return path === address || path.startsWith(`${address}/`);
}
