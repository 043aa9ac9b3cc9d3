import type { ErrorCode } from '@vignette/server/contract';
import { budgetsOfRequest } from './budgets-of-request.ts';
import type { CreditRequest } from './credit-request.ts';
import { budgetKey, type UsedBudgets } from './lock-budgets.ts';

/**
 * Decides, in the order of arrival, whether a request fits all three budgets of its site, and if so counts it in
 * `used`. Answers with the code of the budget that is exhausted, or nothing when the credits are reserved.
 */
export function reserveCredits(used: UsedBudgets, request: CreditRequest): ErrorCode | undefined {
  const budgets = budgetsOfRequest(request);
  const full = budgets.find((budget) => usedOf(used, budget) + request.credits > budget.limit);
  if (full) return full.exhausted;
  for (const budget of budgets) used.set(budgetKey(budget), usedOf(used, budget) + request.credits);
  return undefined;
}

function usedOf(used: UsedBudgets, budget: { scope: string; subject: string }): number {
  return used.get(budgetKey(budget)) ?? 0;
}
