import type { CallerVariables } from '../grants/caller.ts';
import type { BudgetedRequest } from './budgets-of-request.ts';

/** Whom the credits of a caller are counted on. */
export function askerOf({ caller, network }: CallerVariables): BudgetedRequest {
  const grantId = caller.kind === 'account' ? caller.grant.id : null;
  return { site: caller.site, ownerId: caller.ownerId, grantId, network };
}
