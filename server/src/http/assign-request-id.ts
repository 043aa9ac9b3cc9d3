import type { MiddlewareHandler } from 'hono';
import { uuidv7 } from 'uuidv7';
import type { RouterEnvironment } from './router-environment.ts';

const safeRequestId = /^[\w.-]{8,64}$/;

/** Names the request in the answer, the logs and every problem. A proxy may name it first, in plain characters. */
export function assignRequestId(): MiddlewareHandler<RouterEnvironment> {
  return async (context, next) => {
    const given = context.req.header('x-request-id');
    const requestId = given !== undefined && safeRequestId.test(given) ? given : uuidv7();
    context.set('requestId', requestId);
    await next();
    context.res.headers.set('X-Request-Id', requestId);
  };
}
