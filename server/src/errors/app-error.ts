import type { ErrorCode } from '@vignette/server/contract';

/** Thrown by a rule that says no. The code decides the status; `title`, when given, replaces the code's usual sentence. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly title: string | undefined;

  constructor(code: ErrorCode, details: { field?: string; title?: string; cause?: unknown } = {}) {
    super(details.title ?? code, { cause: details.cause });
    this.code = code;
    this.field = details.field;
    this.title = details.title;
  }
}
