import { budgetsOfRequest } from './budgets-of-request.ts';
import type { CreditRequest } from './credit-request.ts';
import type { Funds } from './funds.ts';
import { issuerAccountId } from './issuer-account.ts';
import { budgetKey, type UsedBudgets } from './lock-budgets.ts';
import type { Reservation } from './payment.ts';

/** Sponsored: within all three budgets of the site, and by its owner only as far as their wallet goes. */
export function reserveFromSite(funds: Funds, request: CreditRequest): Reservation {
  const { used, day } = funds;
  const budgets = budgetsOfRequest(request);
  const full = budgets.find((budget) => usedOf(used, budget) + request.credits > budget.limit);
  if (full) return { refused: full.exhausted };
  const payerId = takeFromOwner(funds, request);
  if (payerId === undefined) return { refused: 'site_budget_exhausted' };
  for (const budget of budgets) used.set(budgetKey(budget), usedOf(used, budget) + request.credits);
  return { payment: { paidBy: 'site', payerId, day } };
}

function usedOf(used: UsedBudgets, budget: { scope: string; subject: string }): number {
  return used.get(budgetKey(budget)) ?? 0;
}

/** The operator's sites pay with new credits. */
function takeFromOwner({ wallets }: Funds, { site, credits }: CreditRequest): string | undefined {
  if (site.accountId === null) return issuerAccountId;
  const wallet = wallets.get(site.accountId);
  if (!wallet || wallet.balance < credits) return undefined;
  wallet.balance -= credits;
  return wallet.id;
}
