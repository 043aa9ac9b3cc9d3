import type { Context } from 'hono';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import type { Pages } from '../../pages/pages.ts';
import { renderPage } from '../../pages/render-page.ts';
import { openSignInPage } from './open-sign-in-page.ts';

/**
 * On to an address that may lead away from this server. A browser holds what answers a form to `form-action 'self'`,
 * every redirect of it included; a page that goes on by itself is no answer to a form any more.
 */
export async function leadOn(pages: Pages, context: Context, address: string): Promise<Response> {
  const { view, texts } = await openSignInPage(pages, context);
  context.header('Refresh', `0; url=${address}`);
  const content = renderButtonLink({ label: texts.signIn.next, address });
  return context.html(renderPage(view, { title: view.texts.kit.working, width: 'narrow', isBare: true, content }));
}
