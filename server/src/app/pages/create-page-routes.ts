import type { OpenAPIHono } from '@hono/zod-openapi';
import { ErrorCode } from '@vignette/server/contract';
import { AppError } from '../../errors/app-error.ts';
import { createRouter } from '../../http/create-router.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { useHeaderSet } from '../../http/use-header-set.ts';
import { readPageFile } from './read-page-file.ts';
import { renderHomePage } from './render-home-page.ts';
import { renderProblemPage } from './render-problem-page.ts';

/** Our own pages. `demoUrl` is where the demo site runs, in development. */
export function createPageRoutes({ demoUrl }: { demoUrl: string | undefined }): OpenAPIHono<RouterEnvironment> {
  const styles = readPageFile('page.css');
  const mark = readPageFile('mark.svg');
  const router = createRouter();
  for (const pattern of ['/', '/pages/*', '/problems/*']) router.use(pattern, useHeaderSet('page'));
  router.get('/', (context) => context.html(renderHomePage({ demoUrl })));
  router.get('/pages/page.css', (context) => context.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  router.get('/pages/mark.svg', (context) => context.body(mark, 200, { 'content-type': 'image/svg+xml' }));
  router.get('/problems/:code', (context) => {
    const code = ErrorCode.safeParse(context.req.param('code')).data;
    if (!code) throw new AppError('not_found');
    return context.html(renderProblemPage(code));
  });
  return router;
}
