import type { ClientBase } from 'pg';
import type { CreditRequest } from './credit-request.ts';
import type { Funds, GrantFunds, Wallet } from './funds.ts';
import { lockAccounts } from './lock-accounts.ts';
import { lockBudgets } from './lock-budgets.ts';
import { lockGrants } from './lock-grants.ts';
import { readWallets } from './read-wallets.ts';

/**
 * Locks what the requests may be paid from until the transaction ends. Everybody takes these in the same order:
 * budgets, accounts, grants, and last the ledger's rows, which only its own trigger locks. Statements for accounts run
 * only where one may pay, and share the round trip.
 */
export async function lockFunds(client: ClientBase, requests: readonly CreditRequest[], day: string): Promise<Funds> {
  const accountIds = listPayers(requests);
  const grantIds = [...new Set(requests.flatMap(({ grantId }) => grantId ?? []))];
  const [used, present, grants, wallets] = await Promise.all([
    lockBudgets(client, requests, day),
    accountIds.length > 0 ? lockAccounts(client, accountIds) : new Set<string>(),
    grantIds.length > 0 ? lockGrants(client, grantIds, day) : new Map<string, GrantFunds>(),
    // In a statement of its own: one that waits for its locks would see the balances from before.
    accountIds.length > 0 ? readWallets(client, accountIds) : new Map<string, Wallet>(),
  ]);
  return { day, used, grants, wallets: new Map([...wallets].filter(([accountId]) => present.has(accountId))) };
}

/** Accounts whose site sponsors, and accounts that ask themselves. */
function listPayers(requests: readonly CreditRequest[]): string[] {
  const sponsors = requests.flatMap(({ site }) => site.accountId ?? []);
  const askers = requests.flatMap(({ ownerId, grantId }) => (grantId === null ? [] : ownerId));
  return [...new Set([...sponsors, ...askers])];
}
