import type { ErrorCode } from '@vignette/server/contract';
import type { CreditRequest } from '../credits/credit-request.ts';
import type { Payment } from '../credits/payment.ts';
import type { LimitWindow } from '../limits/limit-window.ts';
import type { GenerationRow } from './generation-row.ts';
import type { SourcePicture } from './source-picture.ts';

/** What wants to be accepted: the row it would get, the credits it needs, and the pictures it starts from. */
export interface Acceptance {
  row: GenerationRow;
  credit: CreditRequest;
  sources: readonly SourcePicture[];
  /** What it counts in. */
  windows: readonly LimitWindow[];
}

export interface PaidAcceptance extends Acceptance {
  payment: Payment;
}

/** The row that now stands for the request, made just now or by an earlier one with the same key; or why there is none. */
export type AcceptanceResult = { row: GenerationRow } | { refused: ErrorCode; retryAfterSeconds?: number };
