import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Database } from '../../database/connect-database.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import type { Pages } from '../../pages/pages.ts';
import { stopNews } from '../news/stop-news.ts';
import { renderUnsubscribePage } from './render-unsubscribe-page.ts';
import { isSignedForUnsubscribing } from './unsubscribe-url.ts';

interface UnsubscribeDependencies {
  pages: Pages;
  database: Database;
}

/**
 * `/unsubscribe`: the way out of marketing, for whoever has the mail. Looking changes nothing, since mail programs and
 * scanners follow links; a POST does, from the page's button or from a mail program (RFC 8058). It wants no redirect.
 */
export function createUnsubscribeRoutes({ pages, database }: UnsubscribeDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createPageRouter(pages, { paths: ['/unsubscribe'], takesForeignPosts: true });

  router.get('/unsubscribe', async (context) => {
    const isSigned = findSignedAccount(pages, context) !== undefined;
    const page = renderUnsubscribePage(await findPageView(pages, context), isSigned ? 'question' : 'broken');
    return context.html(page, isSigned ? 200 : 400);
  });

  router.post('/unsubscribe', async (context) => {
    const accountId = findSignedAccount(pages, context);
    if (accountId !== undefined) await stopNews(database, accountId, pages.clock.now());
    const page = renderUnsubscribePage(await findPageView(pages, context), accountId ? 'done' : 'broken');
    return context.html(page, accountId === undefined ? 400 : 200);
  });

  return router;
}

function findSignedAccount({ secret }: Pages, { req: request }: Context): string | undefined {
  const { account = '', signature = '' } = request.query();
  return isSignedForUnsubscribing(secret, account, signature) ? account : undefined;
}
