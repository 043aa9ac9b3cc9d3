import type { ClientBase } from 'pg';
import { uuidv7 } from 'uuidv7';
import { budgetsOfRequest } from './budgets-of-request.ts';
import type { CreditRequest } from './credit-request.ts';
import { issuerAccountId } from './issuer-account.ts';
import { budgetKey } from './lock-budgets.ts';

/** Budgets, holds, transactions and their entries of any number of requests in one round trip. */
const insertHolds = {
  name: 'insert-holds',
  text: `
    with request as (
      select * from json_to_recordset($1) as (
        generation_id uuid, transaction_id uuid, site_id uuid, owner_id uuid, network text, credits integer)
    ), budget as (
      update daily_spending set used = daily_spending.used + added.credits
        from json_to_recordset($2) as added (scope text, subject text, credits integer)
        where day = $3 and daily_spending.scope = added.scope and daily_spending.subject = added.subject
    ), hold as (
      insert into holds (generation_id, site_id, owner_id, day, network, credits)
        select generation_id, site_id, owner_id, $3, network, credits from request
    ), ledger_transaction as (
      insert into ledger_transactions (id, kind, generation_id, created_at)
        select transaction_id, 'hold', generation_id, $4 from request
    )
    insert into ledger_entries (transaction_id, account_id, amount)
      select transaction_id, '${issuerAccountId}', -credits from request where credits > 0
      union all
      select transaction_id, account.id, credits from request
        join ledger_accounts account on account.kind = 'held' and account.owner_id = site_id where credits > 0`,
};

/** Holds the credits of requests that were reserved: counted in their budgets, moved from the issuer to their site. */
export async function holdCredits(
  client: ClientBase,
  requests: readonly CreditRequest[],
  { day, now }: { day: string; now: Date },
): Promise<void> {
  const rows = requests.map(({ generationId, site, ownerId, network, credits }) => ({
    generation_id: generationId,
    transaction_id: uuidv7(),
    site_id: site.id,
    owner_id: ownerId,
    network,
    credits,
  }));
  await client.query({
    ...insertHolds,
    values: [JSON.stringify(rows), JSON.stringify(addedToBudgets(requests)), day, now],
  });
}

function addedToBudgets(requests: readonly CreditRequest[]) {
  const added = new Map<string, { scope: string; subject: string; credits: number }>();
  for (const request of requests) {
    for (const { scope, subject } of budgetsOfRequest(request)) {
      const key = budgetKey({ scope, subject });
      added.set(key, { scope, subject, credits: (added.get(key)?.credits ?? 0) + request.credits });
    }
  }
  return [...added.values()];
}
