import type { ErrorHandler } from 'hono';
import type { Logger } from 'pino';
import { answerProblem } from './answer-problem.ts';
import { recogniseError } from './recognise-error.ts';
import type { RouterEnvironment } from './router-environment.ts';

/** Answers whatever a route throws. */
export function createErrorHandler(log: Logger): ErrorHandler<RouterEnvironment> {
  return (error, context) => answerProblem(context, recogniseError(error, { log, requestId: context.var.requestId }));
}
