import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { SignInPage } from './open-sign-in-page.ts';

/** For a link that was used, is too old or was never ours. `again` is the page to ask for another. */
export function renderSpentLink({ view, texts }: SignInPage, again: string) {
  const { title, lead, again: label } = texts.spent;
  return renderPage(view, {
    title,
    lead,
    width: 'narrow',
    isBare: true,
    content: renderButtonLink({ label, address: again }),
  });
}
