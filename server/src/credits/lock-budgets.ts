import type { ClientBase } from 'pg';
import { budgetsOfRequest } from './budgets-of-request.ts';
import type { CreditRequest } from './credit-request.ts';

/** What each budget has used today, by `budgetKey`. */
export type UsedBudgets = Map<string, number>;

/**
 * Creates the rows that are missing and locks all of them in the order of their key, whichever requests share the
 * transaction: two batches wait for each other, they never deadlock.
 */
const lockBudgetRows = {
  name: 'lock-budget-rows',
  text: `
    insert into daily_spending (day, scope, subject)
      select $1::date, scope, subject from unnest($2::text[], $3::text[]) as wanted (scope, subject)
      order by scope, subject
      on conflict (day, scope, subject) do update set used = daily_spending.used
      returning scope, subject, used`,
};

/** Locks the budgets of all requests until the transaction ends, and tells what they have used on that day. */
export async function lockBudgets(
  client: ClientBase,
  requests: readonly CreditRequest[],
  day: string,
): Promise<UsedBudgets> {
  const budgets = new Map(requests.flatMap(budgetsOfRequest).map((budget) => [budgetKey(budget), budget]));
  const scopes = [...budgets.values()].map(({ scope }) => scope);
  const subjects = [...budgets.values()].map(({ subject }) => subject);
  const { rows } = await client.query<UsedRow>({ ...lockBudgetRows, values: [day, scopes, subjects] });
  return new Map(rows.map((row) => [budgetKey(row), row.used]));
}

export function budgetKey({ scope, subject }: { scope: string; subject: string }): string {
  return `${scope} ${subject}`;
}

interface UsedRow {
  scope: string;
  subject: string;
  used: number;
}
