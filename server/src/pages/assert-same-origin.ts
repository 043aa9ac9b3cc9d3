import type { Context, MiddlewareHandler } from 'hono';
import { AppError } from '../errors/app-error.ts';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses whatever would change something and was not sent by a page of ours: the browser says where it comes from, in a
 * header that no page can write. One that says nothing is refused as well.
 */
export function assertSameOrigin({ publicUrl }: { publicUrl: string }): MiddlewareHandler {
  const { origin } = new URL(publicUrl);
  return async (context, next) => {
    if (!safeMethods.has(context.req.method) && !isFrom(origin, context)) throw new AppError('request_forged');
    await next();
  };
}

function isFrom(origin: string, { req: request }: Context): boolean {
  const site = request.header('sec-fetch-site');
  return site === undefined ? request.header('origin') === origin : site === 'same-origin';
}
