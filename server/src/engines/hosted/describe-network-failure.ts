import type { EngineFailure } from '../engine.ts';
import { createEngineFailure } from './create-engine-failure.ts';

/** Codes of Node and of its fetch for a connection that never stood, so that nothing was sent through it. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const certificateTrouble = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/;
const timeOut = /^(?:ETIMEDOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/;

/** A call without a whole answer: `error` is what fetch, or reading its body, threw. */
export function describeNetworkFailure(
  error: unknown,
  { mayHaveArrived }: { /** As in `HttpFailure`. */ mayHaveArrived: boolean },
): EngineFailure {
  const word = findWord(error);
  if (neverConnected.has(word) || certificateTrouble.test(word)) {
    return createEngineFailure('engine_unavailable', { isRetryable: true, detail: `not connected: ${word}` });
  }
  if (word === 'TimeoutError' || timeOut.test(word)) {
    return createEngineFailure('engine_timeout', {
      isRetryable: true,
      isUnknown: mayHaveArrived,
      detail: `no answer in time: ${word}`,
    });
  }
  return createEngineFailure('engine_failed', {
    isRetryable: true,
    isUnknown: mayHaveArrived,
    detail: `cut off: ${word}`,
  });
}

/** The innermost code, or else name: fetch wraps what the socket said. Messages may quote what was sent. */
function findWord(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if (error.cause instanceof Error) return findWord(error.cause);
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : error.name;
}
