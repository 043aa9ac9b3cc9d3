import type { MiddlewareHandler } from 'hono';
import type { RouterEnvironment } from './router-environment.ts';

const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, last-event-id',
  'access-control-max-age': '7200',
};

/** Only pages of ours call these, with the cookie of a session: nobody else's script reads them. */
const ownPagesOnly = /^\/v1\/(?:sites(?:\/|$)|images$)/;

/**
 * Lets any page's script read our answers, without cookies: a preflight carries no token, so it cannot know the site.
 * Whether the origin may do anything is decided with the real request, by the site of its key or token.
 */
export function answerCors(): MiddlewareHandler<RouterEnvironment> {
  return async (context, next) => {
    if (ownPagesOnly.test(context.req.path)) return next();
    const origin = context.req.header('origin');
    const isPreflight =
      context.req.method === 'OPTIONS' && context.req.header('access-control-request-method') !== undefined;
    if (isPreflight) context.res = new Response(null, { status: 204, headers: preflightHeaders });
    else await next();
    const { headers } = context.res;
    headers.append('vary', 'Origin');
    if (origin === undefined) return;
    headers.set('access-control-allow-origin', origin);
    if (!isPreflight) headers.set('access-control-expose-headers', 'x-request-id, retry-after');
  };
}
