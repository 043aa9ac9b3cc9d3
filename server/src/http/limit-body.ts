import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../errors/app-error.ts';

/** Room for a prompt far too long, in any script, so that it is told to be that and not just to be many bytes. */
const maxBodyBytes = 512 * 1024;

/** Whoever answers there counts what it reads, against a limit of its own. */
const pathsWithOwnLimit: ReadonlySet<string> = new Set(['/v1/uploads']);

/**
 * Refuses a larger body before it is parsed, also one that does not tell its length. One that does, and no body at
 * all, are not touched: on Node, looking at one makes a whole web request and its streams.
 */
export function limitBody(maxSize = maxBodyBytes): MiddlewareHandler {
  const limitAsRead = bodyLimit({ maxSize, onError: refuse });
  return async (context, next) => {
    if (pathsWithOwnLimit.has(context.req.path)) return next();
    const size = findBodySize(context);
    if (size === undefined) return limitAsRead(context, next);
    if (size > maxSize) refuse(context);
    return next();
  };
}

function findBodySize({ req: request }: Context): number | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return 0;
  const length = request.header('content-length');
  const isTold = length !== undefined && /^\d+$/.test(length) && request.header('transfer-encoding') === undefined;
  return isTold ? Number(length) : undefined;
}

function refuse(context: Context): never {
  // What is left of the body is not read, so no further request can follow on this connection.
  context.header('Connection', 'close');
  throw new AppError('body_too_large');
}
