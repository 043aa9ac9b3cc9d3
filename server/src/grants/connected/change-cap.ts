import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { SpendCap } from '../consent/spend-cap.ts';

interface CapChange {
  accountId: string;
  siteId: string;
  cap: SpendCap;
}

/** Counts from the next request on. Whether there is such a grant. */
export async function changeCap(
  { database, clock }: { database: Database; clock: Clock },
  { accountId, siteId, cap }: CapChange,
): Promise<boolean> {
  const result = await database
    .updateTable('grants')
    .set({ daily_credits: cap.daily, total_credits: cap.total, changed_at: clock.now() })
    .where('account_id', '=', accountId)
    .where('site_id', '=', siteId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
