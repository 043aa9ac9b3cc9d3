import type { ClientBase } from 'pg';
import type { Wallet } from './funds.ts';

const selectWallets = `select owner_id, id, balance from ledger_accounts where kind = 'wallet' and owner_id = any($1)`;

/** The wallets of accounts that are locked: others may add to them meanwhile, and nobody takes. */
export async function readWallets(client: ClientBase, accountIds: readonly string[]): Promise<Map<string, Wallet>> {
  const { rows } = await client.query<Wallet & { owner_id: string }>(selectWallets, [accountIds]);
  return new Map(rows.map(({ owner_id, id, balance }) => [owner_id, { id, balance }]));
}
