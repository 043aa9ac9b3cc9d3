import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../errors/app-error.ts';

/** Room for a prompt far too long, in any script, so that it is told to be that and not just to be many bytes. */
const maxBodyBytes = 512 * 1024;

/** Refuses a larger body before it is parsed, also one that does not tell its length. */
export function limitBody(maxSize = maxBodyBytes): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: (context) => {
      // What is left of the body is not read, so no further request can follow on this connection.
      context.header('Connection', 'close');
      throw new AppError('body_too_large');
    },
  });
}
