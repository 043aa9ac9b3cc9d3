import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { AppError } from '../errors/app-error.ts';
import { isOutOfReach } from '../errors/is-out-of-reach.ts';

/** PostgreSQL's words for text that it cannot keep, plain or in JSON: there was a NUL in what somebody sent. */
const unkeptText: ReadonlySet<unknown> = new Set(['22021', '22P05']);

/** What a thrown thing is to whoever asked. What we did not foresee is logged, and told to nobody. */
export function recogniseError(error: Error, { log, requestId }: { log: Logger; requestId: string }): AppError {
  const known = findKnown(error) ?? new AppError(isOutOfReach(error) ? 'unavailable' : 'internal', { cause: error });
  if (isOurs(known)) log.error({ err: known.cause, requestId }, 'a request failed');
  return known;
}

/** A fault of the server and not of the request: also where a rule that could not be checked has refused it. */
function isOurs({ code, cause }: AppError): boolean {
  return cause !== undefined && (code === 'unavailable' || code === 'internal');
}

function findKnown(error: Error): AppError | undefined {
  if (error instanceof AppError) return error;
  // The framework says so about a body that it could not read.
  if (error instanceof HTTPException && error.status === 400) return new AppError('json_malformed', { cause: error });
  if (error instanceof HTTPException && error.status === 415) {
    return new AppError('media_type_unsupported', { cause: error });
  }
  // The caller has left in the middle of the body and hears no answer.
  if (error.message === 'aborted') return new AppError('json_malformed', { cause: error });
  // The platform's words for a form of several parts that has none.
  if (error instanceof TypeError && error.message.includes('as FormData')) {
    return new AppError('field_invalid', { cause: error });
  }
  if ('code' in error && unkeptText.has(error.code)) return new AppError('field_invalid', { cause: error });
  return undefined;
}
