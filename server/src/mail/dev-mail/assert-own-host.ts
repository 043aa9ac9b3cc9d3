import type { MiddlewareHandler } from 'hono';
import { AppError } from '../../errors/app-error.ts';

const thisComputer: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Lets in who names this server as it is called, or this computer. A name that leads here for a moment only (DNS
 * rebinding) is that of a page which could read what it finds as its own.
 */
export function assertOwnHost({ publicUrl }: { publicUrl: string }): MiddlewareHandler {
  const { hostname: own } = new URL(publicUrl);
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    if (hostname !== own && !thisComputer.has(hostname)) throw new AppError('not_found');
    await next();
  };
}
