import type { Hono, NotFoundHandler } from 'hono';
import { answerProblem } from './answer-problem.ts';
import { AppError } from '../errors/app-error.ts';
import type { RouterEnvironment } from './router-environment.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Tells an address that does not exist from one that takes other methods. */
export function createNotFoundHandler(app: Hono<RouterEnvironment>): NotFoundHandler<RouterEnvironment> {
  return (context) => {
    const allowed = methods.filter((method) => takesMethod(app, method, context.req.path));
    if (allowed.length === 0) return answerProblem(context, new AppError('not_found'));
    context.header('Allow', allowed.join(', '));
    return answerProblem(context, new AppError('method_not_allowed'));
  };
}

/** Middleware matches every method as `ALL`; only what was registered for this one counts. */
function takesMethod(app: Hono<RouterEnvironment>, method: string, path: string): boolean {
  const [matches] = app.router.match(method, path);
  return matches.some(([[, route]]) => route.method === method);
}
