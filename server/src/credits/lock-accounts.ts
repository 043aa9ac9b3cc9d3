import type { ClientBase } from 'pg';

const lockAccountRows = `
  select id from accounts where id = any($1) and suspended_at is null order by id for no key update`;

/**
 * Whoever pays from a wallet holds its account, in the order of their ids. Answers those that may pay: one that is
 * suspended sponsors nothing on its sites either.
 */
export async function lockAccounts(client: ClientBase, accountIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(lockAccountRows, [accountIds]);
  return new Set(rows.map(({ id }) => id));
}
