import type { Database } from '../../database/connect-database.ts';

/** It counts from the next request on. Whether the account was an operator. */
export async function revokeOperator(database: Database, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('operators')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
