import { AppError } from '../errors/app-error.ts';
import type { AttemptEnd } from './attempt-end.ts';
import { attemptFailure } from './attempt-failure.ts';
import { Interruption } from './interruption.ts';

/** What an attempt that threw has come to. */
export function explainError(
  error: unknown,
  { stopping, timeLimit, isPaid }: { stopping: AbortSignal; timeLimit: AbortSignal; isPaid: boolean },
): AttemptEnd {
  if (error instanceof Interruption) return { status: error.kind };
  if (stopping.aborted) return { status: 'stopped' };
  if (timeLimit.aborted) {
    return attemptFailure('engine_timeout', 'The engine took too long. Nothing was charged; try again.');
  }
  if (error instanceof AppError) return attemptFailure(error.code, appErrorReasons[error.code] ?? error.message);
  const failure = attemptFailure('engine_failed', 'The engine failed. Nothing was charged; try again.');
  // Nobody knows how far it got: a paid engine is not asked a second time.
  return isPaid ? failure : { ...failure, retry: {} };
}

const appErrorReasons: Partial<Record<AppError['code'], string>> = {
  engine_failed: 'The engine sent something that is no picture. Nothing was charged; try again.',
  reference_unknown: 'A picture to start from was deleted meanwhile. Nothing was charged; choose another one.',
};
