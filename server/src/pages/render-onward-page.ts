import type { PageView } from './page-view.ts';
import { renderButtonLink } from './parts/render-button-link.ts';
import { renderPage } from './render-page.ts';

/**
 * A page that leads on by itself, before any script. For a form whose answer leads to another origin: a redirect would be
 * part of sending the form, which the policy of our pages allows to our own origin only.
 */
export function renderOnwardPage(view: PageView, address: string) {
  const { working } = view.texts.kit;
  return renderPage(view, {
    title: working,
    width: 'narrow',
    isBare: true,
    onwards: address,
    content: renderButtonLink({ label: view.texts.goOn, address }),
  });
}
