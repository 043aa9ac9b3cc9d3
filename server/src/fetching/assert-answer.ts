import type { IncomingMessage } from 'node:http';
import { FetchFailure } from './fetch-failure.ts';

/** Client errors that may end. Any other means that this address will not give the picture: signed ones expire so. */
const passingStatuses = [408, 425, 429];

/** Throws unless a plain body follows. */
export function assertAnswer({ statusCode = 0, headers }: IncomingMessage): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (statusCode === 200 && encoding === 'identity') return;
  if (statusCode === 200) throw new FetchFailure('not_a_picture', 'The answer is encoded, which was not asked for.');
  if (statusCode < 400) throw new FetchFailure('not_a_picture', `Answered ${statusCode}.`);
  const isGone = statusCode < 500 && !passingStatuses.includes(statusCode);
  throw new FetchFailure(isGone ? 'gone' : 'unreachable', `Answered ${statusCode}.`);
}
