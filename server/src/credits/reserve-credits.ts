import type { CreditRequest } from './credit-request.ts';
import type { Funds } from './funds.ts';
import type { Reservation } from './payment.ts';
import { reserveFromAccount } from './reserve-from-account.ts';
import { reserveFromSite } from './reserve-from-site.ts';
import type { WayToPay } from './way-to-pay.ts';

const reserveBy: Record<WayToPay, (funds: Funds, request: CreditRequest) => Reservation> = {
  site: reserveFromSite,
  account: reserveFromAccount,
};

/** Decides, in the order of arrival, how a request is paid, and takes that from `funds`; or says what the last way lacks. */
export function reserveCredits(funds: Funds, request: CreditRequest): Reservation {
  if (request.grantId !== null && !funds.grants.has(request.grantId)) return { refused: 'token_invalid' };
  let reservation: Reservation = { refused: 'credits_exhausted' };
  for (const way of request.ways) {
    reservation = reserveBy[way](funds, request);
    if ('payment' in reservation) return reservation;
  }
  return reservation;
}
