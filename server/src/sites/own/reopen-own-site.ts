import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { getOwnSite } from './get-own-site.ts';
import type { OwnSite } from './own-site.ts';

/** Opens a site again that its owner closed. One that was suspended by somebody else is not theirs to open. */
export async function reopenOwnSite({ database }: { database: Database }, { accountId, key }: OwnSite): Promise<void> {
  const { suspendedAt } = await getOwnSite(database, { accountId, key });
  if (suspendedAt === null) return;
  const reopened = await database
    .updateTable('sites')
    .set({ suspended_at: null, closed_at: null })
    .where('key', '=', key)
    .where('account_id', '=', accountId)
    .where('kind', '=', 'site')
    .whereRef('suspended_at', '=', 'closed_at')
    .returning('id')
    .executeTakeFirst();
  if (!reopened) throw new AppError('site_suspended');
}
