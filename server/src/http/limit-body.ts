import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from './app-error.ts';

const maxBodyBytes = 64 * 1024;

/** Refuses a larger body before it is parsed, also one that does not tell its length. */
export function limitBody(maxSize = maxBodyBytes): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError('body_too_large');
    },
  });
}
