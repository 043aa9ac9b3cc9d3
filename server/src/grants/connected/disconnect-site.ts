import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { endTokensOfGrant } from '../tokens/end-tokens.ts';

interface Connection {
  accountId: string;
  siteId: string;
}

/** Takes back what was allowed: tokens and open streams end at once, on every process. Whether there was anything. */
export async function disconnectSite(
  { database, clock }: { database: Database; clock: Clock },
  { accountId, siteId }: Connection,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const grant = await transaction
      .updateTable('grants')
      .set({ revoked_at: clock.now() })
      .where('account_id', '=', accountId)
      .where('site_id', '=', siteId)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!grant) return false;
    await endTokensOfGrant(transaction, { accountId, siteId, grantId: grant.id });
    return true;
  });
}
