import type { Database } from '../../database/connect-database.ts';

/** What was made with one model, paid by one side, on one day. */
export interface UsageRow {
  day: string;
  model: string;
  paidBy: 'site' | 'account';
  generations: number;
  images: number;
  credits: number;
}

/** Oldest first. As many rows as days, models and payers make, whatever the number of pictures. */
export function listUsage(
  database: Database,
  { siteId, from, to }: { siteId: string; from: string; to: string },
): Promise<UsageRow[]> {
  return database
    .selectFrom('site_usage')
    .select(['day', 'model', 'paid_by as paidBy', 'generations', 'images', 'credits'])
    .where('site_id', '=', siteId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('model')
    .orderBy('paid_by')
    .execute();
}
