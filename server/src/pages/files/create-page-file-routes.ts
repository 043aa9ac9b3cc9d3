import type { OpenAPIHono } from '@hono/zod-openapi';
import { AppError } from '../../errors/app-error.ts';
import { createRouter } from '../../http/create-router.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { Pages } from '../pages.ts';
import { answerPageFile } from './answer-page-file.ts';
import { coreStyles, mark } from './core-files.ts';
import { servePageFile } from './serve-page-file.ts';

/** What all pages load: the look, the mark, the scripts of the widget's build. */
export function createPageFileRoutes({ findElements }: Pick<Pages, 'findElements'>): OpenAPIHono<RouterEnvironment> {
  const router = createRouter();
  servePageFile(router, coreStyles);
  servePageFile(router, mark);
  router.get('/pages/elements/:file{[a-z-]+\\.js}', async (context) => {
    const file = (await findElements()).get(context.req.param('file').slice(0, -'.js'.length));
    if (!file) throw new AppError('not_found');
    return answerPageFile(context, file);
  });
  return router;
}
