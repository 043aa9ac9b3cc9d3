import type { Database } from '../../../database/connect-database.ts';

/** Whether an account can be signed in to with a password. */
export async function hasPassword(database: Database, accountId: string): Promise<boolean> {
  const method = await database
    .selectFrom('sign_in_methods')
    .select('id')
    .where('account_id', '=', accountId)
    .where('provider', '=', 'credential')
    .where('password', 'is not', null)
    .executeTakeFirst();
  return method !== undefined;
}
