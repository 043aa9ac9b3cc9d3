export type FetchFailureKind = 'forbidden' | 'gone' | 'unreachable' | 'too_large' | 'not_a_picture' | 'timeout';

/**
 * Why a picture could not be fetched. `forbidden`: its address, or one it leads to, is not a public one. `gone`: its
 * server no longer has it. The message names no address: it may be a signed one.
 */
export class FetchFailure extends Error {
  readonly kind: FetchFailureKind;

  constructor(kind: FetchFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FetchFailure';
    this.kind = kind;
  }

  /** Whether the same address may give the picture later. */
  get retryable(): boolean {
    return this.kind === 'unreachable' || this.kind === 'timeout';
  }
}
