import type { Database } from '../../database/connect-database.ts';

/** Every operator, who became one first comes first. */
export async function listOperators(database: Database): Promise<{ email: string; grantedAt: Date }[]> {
  return database
    .selectFrom('operators')
    .innerJoin('accounts', 'accounts.id', 'operators.account_id')
    .select(['accounts.email', 'operators.granted_at as grantedAt'])
    .orderBy('granted_at')
    .orderBy('account_id')
    .execute();
}
