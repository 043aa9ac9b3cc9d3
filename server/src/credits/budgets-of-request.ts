import type { ErrorCode } from '@vignette/server/contract';
import type { CreditRequest } from './credit-request.ts';

export interface Budget {
  scope: 'site' | 'visitor' | 'network';
  subject: string;
  limit: number;
  exhausted: ErrorCode;
}

/** The three daily budgets a request has to fit into, the widest first: that one is named when several are exhausted. */
export function budgetsOfRequest({
  site,
  ownerId,
  network,
}: Pick<CreditRequest, 'site' | 'ownerId' | 'network'>): Budget[] {
  return [
    { scope: 'site', subject: site.id, limit: site.dailyCredits, exhausted: 'site_budget_exhausted' },
    { scope: 'visitor', subject: ownerId, limit: site.visitorDailyCredits, exhausted: 'visitor_budget_exhausted' },
    { scope: 'network', subject: network, limit: site.networkDailyCredits, exhausted: 'network_budget_exhausted' },
  ];
}
