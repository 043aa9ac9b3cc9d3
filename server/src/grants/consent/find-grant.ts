import type { Scope } from '@vignette/server/contract';
import type { Selectable } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import type { GrantTable } from '../../database/schema/grant-tables.ts';
import type { SpendCap } from './spend-cap.ts';

/** What an account allows a site, and what of it is spent. */
export interface Grant {
  id: string;
  scopes: readonly Scope[];
  cap: SpendCap;
  used: { today: number; ever: number };
  createdAt: Date;
}

export async function findGrant(
  { database, clock }: { database: Database; clock: Clock },
  { accountId, siteId }: { accountId: string; siteId: string },
): Promise<Grant | undefined> {
  const row = await database
    .selectFrom('grants')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('site_id', '=', siteId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && toGrant(row, clock.now());
}

type GrantColumns = Pick<
  Selectable<GrantTable>,
  'id' | 'scopes' | 'daily_credits' | 'total_credits' | 'used_credits' | 'used_on' | 'used_that_day' | 'created_at'
>;

export function toGrant(row: GrantColumns, now: Date): Grant {
  return {
    id: row.id,
    scopes: row.scopes,
    cap: { daily: row.daily_credits, total: row.total_credits },
    used: { today: row.used_on === utcDay(now) ? row.used_that_day : 0, ever: row.used_credits },
    createdAt: row.created_at,
  };
}
