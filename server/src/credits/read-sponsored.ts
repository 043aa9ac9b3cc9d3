import type { Database } from '../database/connect-database.ts';
import { type Budget, type BudgetedRequest, budgetsOfRequest } from './budgets-of-request.ts';
import { budgetKey } from './lock-budgets.ts';
import { readSponsorBalance } from './read-sponsor-balance.ts';

/** What the site would still pay for the caller on this day: the least of its budgets, and of its owner's wallet. */
export async function readSponsored(database: Database, request: BudgetedRequest, day: string): Promise<number> {
  const budgets = budgetsOfRequest(request);
  const { accountId } = request.site;
  const [used, balance] = await Promise.all([
    readUsed(database, budgets, day),
    accountId === null ? Infinity : readSponsorBalance(database, accountId),
  ]);
  const left = budgets.map((budget) => budget.limit - (used.get(budgetKey(budget)) ?? 0));
  return Math.max(0, Math.min(...left, balance));
}

async function readUsed(database: Database, budgets: readonly Budget[], day: string): Promise<Map<string, number>> {
  const rows = await database
    .selectFrom('daily_spending')
    .select(['scope', 'subject', 'used'])
    .where('day', '=', day)
    .where((where) => where.or(budgets.map(({ scope, subject }) => where.and({ scope, subject }))))
    .execute();
  return new Map(rows.map((row) => [budgetKey(row), row.used]));
}
