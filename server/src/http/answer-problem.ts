import type { Problem } from '@vignette/server/contract';
import type { Context } from 'hono';
import type { AppError } from '../errors/app-error.ts';
import { errorAnswers } from './error-answers.ts';
import { headerSets } from './header-sets.ts';
import type { RouterEnvironment } from './router-environment.ts';

/** An error as RFC 9457 wants it. Wherever it happened, it is an answer of the API: never kept, never rendered. */
export function answerProblem(context: Context<RouterEnvironment>, error: AppError): Response {
  const { status, title } = errorAnswers[error.code];
  const problem: Problem = {
    type: `/problems/${error.code}`,
    title: error.title ?? title,
    status,
    code: error.code,
    ...(error.field !== undefined && { field: error.field }),
    ...(error.help !== undefined && { help: error.help }),
    requestId: context.var.requestId,
  };
  return context.body(JSON.stringify(problem), status, {
    ...headerSets.api,
    'content-type': 'application/problem+json',
    ...(error.retryAfterSeconds !== undefined && { 'retry-after': String(error.retryAfterSeconds) }),
  });
}
