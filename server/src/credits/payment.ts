import type { ErrorCode } from '@vignette/server/contract';
import type { CreditRequest } from './credit-request.ts';
import type { WayToPay } from './way-to-pay.ts';

/** How a request is paid. */
export interface Payment {
  paidBy: WayToPay;
  /** The ledger account the credits come from. */
  payerId: string;
  /** The day whose budgets, or cap, they count on. */
  day: string;
}

export interface PaidRequest {
  request: CreditRequest;
  payment: Payment;
}

export type Reservation = { payment: Payment } | { refused: ErrorCode };
