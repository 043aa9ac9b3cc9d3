import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import { nameCookie } from '../../http/name-cookie.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { askLibrary } from '../authentication/ask-library.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { openSignInPage } from './open-sign-in-page.ts';
import type { SignInDependencies } from './sign-in-dependencies.ts';

/** The way out: the session ends on the server, and nothing of the account stays in the browser. */
export function createSignOutRoutes(dependencies: SignInDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages, authentication } = dependencies;
  const router = createPageRouter(pages, { paths: ['/sign-out'] });
  router.post('/sign-out', async (context) => {
    const { texts } = await openSignInPage(pages, context);
    const headers = forwardHeaders(context, dependencies);
    await askLibrary(context, () => authentication.api.signOut({ headers, returnHeaders: true }));
    clearBrowser(context, pages.publicUrl);
    return redirectWithNotice(pages, context, {
      address: '/',
      notice: { kind: 'success', text: texts.notices.signedOut },
    });
  });
  return router;
}

/** Cookies one by one: the chosen language and appearance are no part of the account, and stay. */
function clearBrowser(context: Context, publicUrl: string): void {
  const secure = publicUrl.startsWith('https:');
  const ours = nameCookie(publicUrl, 'vignette.');
  for (const name of Object.keys(getCookie(context))) {
    if (name.startsWith(ours)) deleteCookie(context, name, { path: '/', secure });
  }
  context.header('Clear-Site-Data', '"cache", "storage"');
}
