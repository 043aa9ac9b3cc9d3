import type { MiddlewareHandler } from 'hono';
import { AppError } from '../errors/app-error.ts';

/**
 * No database takes a NUL as text. For addresses whose queries others read, who would take it for a failure of theirs
 * and log it as one.
 */
export function refuseNul(): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.url.includes('%00')) throw new AppError('field_invalid');
    await next();
  };
}
