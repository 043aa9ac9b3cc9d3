import { APIError } from 'better-auth/api';
import type { Database } from '../../database/connect-database.ts';

/** The library's way of refusing; our pages read the code. */
export const suspendedCode = 'ACCOUNT_SUSPENDED';

/** Nobody gets a session of a suspended account, however they proved to be its holder. */
export async function assertNotSuspended(database: Database, accountId: string): Promise<void> {
  const account = await database
    .selectFrom('accounts')
    .select('suspended_at')
    .where('id', '=', accountId)
    .executeTakeFirst();
  if (account?.suspended_at) throw new APIError('FORBIDDEN', { code: suspendedCode });
}
