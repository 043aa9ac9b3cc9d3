import type { ErrorHandler } from 'hono';
import { recogniseError } from '../../http/recognise-error.ts';
import type { Pages } from '../pages.ts';
import { answerPageProblem } from './answer-page-problem.ts';

/** Shows whatever a page's route throws as a page. What we did not foresee is logged, and told to nobody. */
export function createPageErrorHandler(pages: Pages): ErrorHandler {
  return (error, context) => {
    const { code } = recogniseError(error, { log: pages.log, requestId: context.var.requestId });
    return answerPageProblem(pages, context, code);
  };
}
