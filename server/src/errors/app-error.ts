import type { ErrorCode } from '@vignette/server/contract';

/** Thrown by a rule that says no. The code decides the status; `title`, when given, replaces the code's
 * usual sentence; `help` is the address of a page of ours that helps; sooner than `retryAfterSeconds` the same
 * call fails again. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly title: string | undefined;
  readonly help: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.title ?? code, { cause: details.cause });
    this.code = code;
    this.field = details.field;
    this.title = details.title;
    this.help = details.help;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

interface ErrorDetails {
  field?: string;
  title?: string;
  help?: string;
  retryAfterSeconds?: number;
  cause?: unknown;
}
