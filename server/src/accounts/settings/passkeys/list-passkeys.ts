import type { Database } from '../../../database/connect-database.ts';

export interface Passkey {
  id: string;
  /** Empty where neither its holder nor their browser gave one. */
  name: string;
  createdAt: Date | null;
}

/** The passkeys of an account, oldest first: their ids grow. */
export async function listPasskeys(database: Database, accountId: string): Promise<Passkey[]> {
  const rows = await database
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at'])
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, created_at: createdAt }) => ({ id, name: name ?? '', createdAt }));
}
