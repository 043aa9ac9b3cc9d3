import type { ErrorHandler } from 'hono';
import { recogniseError } from '../../http/recognise-error.ts';
import type { Pages } from '../pages.ts';
import { answerPageProblem } from './answer-page-problem.ts';

/** Shows whatever a page's route throws as a page. What we did not foresee is logged, and told to nobody. */
export function createPageErrorHandler(pages: Pages): ErrorHandler {
  return (error, context) => {
    const { code, retryAfterSeconds } = recogniseError(error, { log: pages.log, requestId: context.var.requestId });
    if (retryAfterSeconds !== undefined) context.header('retry-after', String(retryAfterSeconds));
    return answerPageProblem(pages, context, code);
  };
}
