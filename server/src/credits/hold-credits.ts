import type { ClientBase } from 'pg';
import { uuidv7 } from 'uuidv7';
import { budgetsOfRequest } from './budgets-of-request.ts';
import { countOnGrants } from './count-on-grants.ts';
import type { CreditRequest } from './credit-request.ts';
import { issuerAccountId } from './issuer-account.ts';
import { budgetKey } from './lock-budgets.ts';
import type { PaidRequest } from './payment.ts';

/**
 * Budgets, holds, transactions and their entries of any number of requests in one round trip. What is not said of a
 * request is as with a visitor on a site of the operator's.
 */
const insertHolds = {
  name: 'insert-holds',
  text: `
    with request as (
      select generation_id, transaction_id, site_id, owner_id, network, credits, grant_id, coalesce(day, $3) as day,
          coalesce(paid_by, 'site') as paid_by, coalesce(payer_id, '${issuerAccountId}') as payer_id
        from json_to_recordset($1) as (
          generation_id uuid, transaction_id uuid, site_id uuid, owner_id uuid, network text, credits integer,
          grant_id uuid, day date, paid_by text, payer_id uuid)
    ), budget as (
      update daily_spending set used = daily_spending.used + added.credits
        from json_to_recordset($2) as added (scope text, subject text, credits integer)
        where day = $3 and daily_spending.scope = added.scope and daily_spending.subject = added.subject
    ), hold as (
      insert into holds (generation_id, site_id, owner_id, day, network, credits, payer_id, paid_by, grant_id)
        select generation_id, site_id, owner_id, day, network, credits, payer_id, paid_by, grant_id from request
    ), ledger_transaction as (
      insert into ledger_transactions (id, kind, generation_id, created_at)
        select transaction_id, 'hold', generation_id, $4 from request
    )
    insert into ledger_entries (transaction_id, account_id, amount)
      select transaction_id, payer_id, -credits from request where credits > 0
      union all
      select transaction_id, account.id, credits from request
        join ledger_accounts account on account.kind = 'held' and account.owner_id = site_id where credits > 0`,
};

/** Holds the credits of requests that were reserved: counted in budgets and grants, moved from the payer to the site. */
export async function holdCredits(
  client: ClientBase,
  paid: readonly PaidRequest[],
  { day, now }: { day: string; now: Date },
): Promise<void> {
  const sponsored = paid.filter(({ payment }) => payment.paidBy === 'site').map(({ request }) => request);
  const byAccount = paid.filter(({ payment }) => payment.paidBy === 'account');
  const values = [JSON.stringify(paid.map(toRow)), JSON.stringify(addedToBudgets(sponsored)), day, now];
  await Promise.all([
    client.query({ ...insertHolds, values }),
    byAccount.length > 0 && countOnGrants(client, byAccount),
  ]);
}

function toRow({ request, payment }: PaidRequest) {
  const { generationId, site, ownerId, network, credits, grantId } = request;
  return {
    generation_id: generationId,
    transaction_id: uuidv7(),
    site_id: site.id,
    owner_id: ownerId,
    network,
    credits,
    ...(grantId !== null && { grant_id: grantId }),
    ...(payment.payerId !== issuerAccountId && { payer_id: payment.payerId }),
    ...(payment.paidBy === 'account' && { paid_by: payment.paidBy, day: payment.day }),
  };
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
