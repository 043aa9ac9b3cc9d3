import type { GenerationOutcome } from './generation-outcome.ts';

/** How an attempt ended: an outcome, or why there is none. */
export type AttemptEnd =
  | GenerationOutcome
  | RetryableFailure
  /** The engine has no room yet. */
  | { status: 'postponed'; afterMs: number }
  /** This worker stops, or another attempt has taken over. */
  | { status: 'stopped' }
  | { status: 'overtaken' };

/** A failure that another attempt may make good. */
export type RetryableFailure = Extract<GenerationOutcome, { code: unknown }> & { retry: Retry };

export interface Retry {
  /** How long the engine wants to be left alone. */
  afterMs?: number;
  /** The engine has done its part: the next attempt takes up the same task. */
  keepsTask?: boolean;
  /** The engine may have done the work: doing it again can cost the operator twice. */
  isUnknown?: boolean;
}
