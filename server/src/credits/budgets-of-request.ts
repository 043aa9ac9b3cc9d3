import type { ErrorCode } from '@vignette/server/contract';
import type { CreditRequest } from './credit-request.ts';
import { visitorSubject } from './visitor-subject.ts';

export interface Budget {
  scope: 'site' | 'visitor' | 'network';
  subject: string;
  limit: number;
  exhausted: ErrorCode;
}

export type BudgetedRequest = Pick<CreditRequest, 'site' | 'ownerId' | 'grantId' | 'network'>;

/** The three daily budgets what a site pays has to fit into, the widest first: that one is named when several are exhausted. */
export function budgetsOfRequest({ site, ownerId, grantId, network }: BudgetedRequest): Budget[] {
  const visitor = visitorSubject({ siteId: site.id, ownerId, grantId });
  return [
    { scope: 'site', subject: site.id, limit: site.dailyCredits, exhausted: 'site_budget_exhausted' },
    { scope: 'visitor', subject: visitor, limit: site.visitorDailyCredits, exhausted: 'visitor_budget_exhausted' },
    { scope: 'network', subject: network, limit: site.networkDailyCredits, exhausted: 'network_budget_exhausted' },
  ];
}
