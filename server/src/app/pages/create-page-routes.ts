import type { OpenAPIHono } from '@hono/zod-openapi';
import { ErrorCode } from '@vignette/server/contract';
import { AppError } from '../../errors/app-error.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import type { Pages } from '../../pages/pages.ts';
import { renderHomePage } from './home/render-home-page.ts';
import { renderProblemPage } from './render-problem-page.ts';

interface PageDependencies {
  pages: Pages;
  /** Where the demo site runs, in development. */
  demoUrl: string | undefined;
}

/** The start page, and one for every problem. */
export function createPageRoutes({ pages, demoUrl }: PageDependencies): OpenAPIHono<RouterEnvironment> {
  const router = createPageRouter(pages, { paths: ['/', '/problems/*'] });
  router.get('/', async (context) => context.html(renderHomePage(await findPageView(pages, context), { demoUrl })));
  router.get('/problems/:code', async (context) => {
    const code = ErrorCode.safeParse(context.req.param('code')).data;
    if (!code) throw new AppError('not_found');
    return context.html(renderProblemPage(await findPageView(pages, context), code));
  });
  return router;
}
