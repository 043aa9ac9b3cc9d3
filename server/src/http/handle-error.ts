import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { answerProblem } from './answer-problem.ts';
import { AppError } from '../errors/app-error.ts';
import { isOutOfReach } from '../errors/is-out-of-reach.ts';
import type { RouterEnvironment } from './router-environment.ts';

/** Answers whatever a route throws. What we did not foresee is logged, and told to nobody. */
export function createErrorHandler(log: Logger): ErrorHandler<RouterEnvironment> {
  return (error, context) => {
    const known = recogniseError(error);
    if (known) return answerProblem(context, known);
    log.error({ err: error, requestId: context.var.requestId }, 'a request failed');
    return answerProblem(context, new AppError(isOutOfReach(error) ? 'unavailable' : 'internal', { cause: error }));
  };
}

function recogniseError(error: Error): AppError | undefined {
  if (error instanceof AppError) return error;
  // The framework says so about a body that it could not read.
  if (error instanceof HTTPException && error.status === 400) return new AppError('json_malformed', { cause: error });
  if (error instanceof HTTPException && error.status === 415) {
    return new AppError('media_type_unsupported', { cause: error });
  }
  // The caller has left in the middle of the body and hears no answer.
  if (error.message === 'aborted') return new AppError('json_malformed', { cause: error });
  return undefined;
}
