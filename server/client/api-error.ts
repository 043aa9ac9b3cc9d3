import type { ErrorCode, Problem } from '../contract/index.ts';

/** Any call that did not succeed. `status` is 0 when no answer came at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly status: number;
  readonly field: string | undefined;
  /** A page of ours where a person can do something about it. */
  readonly help: string | undefined;
  readonly requestId: string | undefined;
  /** Whether the same call, with the same idempotency key, may succeed later without a change by the caller. */
  readonly retryable: boolean;

  constructor(status: number, problem: Partial<Problem>, cause?: unknown) {
    super(problem.title ?? `HTTP ${status}`, { cause });
    // A proxy in between answers without a problem body.
    this.code = problem.code ?? (status >= 400 && status < 500 ? 'internal' : 'unavailable');
    this.status = status;
    this.field = problem.field;
    this.help = problem.help;
    this.requestId = problem.requestId;
    this.retryable = !status || status === 429 || status >= 500;
  }

  /** What happened and what to do, in one English sentence. */
  get title(): string {
    return this.message;
  }
}
