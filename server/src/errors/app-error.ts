import type { ErrorCode } from '@vignette/server/contract';

/** Thrown by a rule that says no. The code decides the status; `title`, when given, replaces the code's
 * usual sentence; `help` is the address of a page of ours that helps. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly title: string | undefined;
  readonly help: string | undefined;

  constructor(code: ErrorCode, details: { field?: string; title?: string; help?: string; cause?: unknown } = {}) {
    super(details.title ?? code, { cause: details.cause });
    this.code = code;
    this.field = details.field;
    this.title = details.title;
    this.help = details.help;
  }
}
