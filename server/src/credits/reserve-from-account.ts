import type { CreditRequest } from './credit-request.ts';
import type { Funds } from './funds.ts';
import type { Reservation } from './payment.ts';

/** From the wallet of the account that asks, within both caps of its grant. */
export function reserveFromAccount({ wallets, grants }: Funds, request: CreditRequest): Reservation {
  const { ownerId, grantId, credits } = request;
  const grant = grantId === null ? undefined : grants.get(grantId);
  if (!grant) return { refused: 'token_invalid' };
  const isCapped = grant.usedThatDay + credits > grant.dailyCredits || grant.used + credits > grant.totalCredits;
  if (isCapped) return { refused: 'grant_cap_reached' };
  const wallet = wallets.get(ownerId);
  if (!wallet || wallet.balance < credits) return { refused: 'credits_exhausted' };
  wallet.balance -= credits;
  grant.used += credits;
  grant.usedThatDay += credits;
  return { payment: { paidBy: 'account', payerId: wallet.id, day: grant.day } };
}
