import type { Clock } from '../clock/clock.ts';
import { nextUtcDay, utcDay } from '../clock/utc-day.ts';
import { type BudgetedRequest, budgetsOfRequest } from '../credits/budgets-of-request.ts';
import { readWallet } from '../credits/read-wallet.ts';
import type { WayToPay } from '../credits/way-to-pay.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import { type AbandonedCredits, countAbandonedCredits } from './count-abandoned-credits.ts';

type BudgetScope = 'site' | 'visitor' | 'network';

const titles: Record<BudgetScope, string> = {
  site: 'On this site too many pictures were stopped today after a paid engine had begun them. It goes on at midnight UTC.',
  visitor:
    'You have stopped too many pictures today after a paid engine had begun them. Choose another model, or go on at midnight UTC.',
  network:
    'In your network too many pictures were stopped today after a paid engine had begun them. It goes on at midnight UTC.',
};

/**
 * Stopping a picture costs the person nothing, but its engine may bill the operator all the same. So what is stopped
 * counts against the daily budgets, or against what an account has, apart from what was spent: nobody can cost the
 * operator much more than twice that. Answers the ways to pay that are left, and refuses where there is none.
 */
export async function findOpenWays(
  { database, clock }: { database: Database; clock: Clock },
  request: BudgetedRequest,
): Promise<WayToPay[]> {
  const now = clock.now();
  const abandoned = await countAbandonedCredits(database, request, utcDay(now));
  const budgets = budgetsOfRequest(request);
  const full = budgets.find(({ scope, limit }) => isFull(abandoned[scope], limit));
  if (request.grantId === null) {
    if (full) throw new AppError(full.exhausted, { field: 'model', title: titles[full.scope] });
    return ['site'];
  }
  const isSponsored = !full && budgets.every(({ limit }) => limit > 0);
  const isDrained = await hasDrained(database, request, abandoned);
  if (!isSponsored && isDrained) throw refuseUntilMidnight(now);
  return [...(isSponsored ? (['site'] as const) : []), ...(isDrained ? [] : (['account'] as const))];
}

function isFull(abandoned: number, limit: number): boolean {
  return abandoned > 0 && abandoned >= limit;
}

async function hasDrained(database: Database, { ownerId }: BudgetedRequest, abandoned: AbandonedCredits) {
  return abandoned.account > 0 && isFull(abandoned.account, (await readWallet(database, ownerId)).balance);
}

function refuseUntilMidnight(now: Date): AppError {
  const retryAfterSeconds = Math.ceil((nextUtcDay(now).getTime() - now.getTime()) / 1000);
  return new AppError('too_many_requests', { field: 'model', title: titles.visitor, retryAfterSeconds });
}
