import type { NotFoundHandler } from 'hono';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { Pages } from '../pages.ts';
import { answerPageProblem } from './answer-page-problem.ts';

/** An address that does not exist: a page for people, and for scripts whatever `handleNotFound` says. */
export function createPageNotFoundHandler(
  pages: Pages,
  handleNotFound: NotFoundHandler<RouterEnvironment>,
): NotFoundHandler<RouterEnvironment> {
  return (context) => {
    const isPerson = context.req.header('accept')?.includes('text/html') && !context.req.path.startsWith('/v1/');
    return isPerson ? answerPageProblem(pages, context, 'not_found') : handleNotFound(context);
  };
}
