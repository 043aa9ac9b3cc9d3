import type { Database } from '../../database/connect-database.ts';

/** In which `verifyEmail` hears from our page which account the browser that proves an address has signed up. */
export const signedUpHeader = 'x-vignette-signed-up';

interface Proof {
  accountId: string;
  request: Request | undefined;
}

/**
 * Whoever signs up with somebody else's address leaves a password, or themself at a provider, before its holder proves
 * it. So a way in counts only where the browser that proves the address is the one in which it was chosen; and so does
 * the name, which people believe to be theirs.
 */
export async function dropForeignWaysIn(database: Database, { accountId, request }: Proof): Promise<void> {
  if (request?.headers.get(signedUpHeader) === accountId) return;
  await database
    .with('ways_gone', (ways) => ways.deleteFrom('sign_in_methods').where('account_id', '=', accountId))
    .updateTable('accounts')
    .set({ name: '' })
    .where('id', '=', accountId)
    .execute();
}
