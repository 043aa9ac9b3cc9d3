import type { Scope } from '@vignette/server/contract';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import type { SpendCap } from './spend-cap.ts';

interface NewGrant {
  accountId: string;
  siteId: string;
  scopes: readonly Scope[];
  cap: SpendCap;
}

/** What an account allows from now on. What it allowed this site before stays allowed; the cap is the new one. */
export async function saveGrant(
  { database, clock }: { database: Database; clock: Clock },
  { accountId, siteId, scopes, cap }: NewGrant,
): Promise<{ id: string; isNew: boolean }> {
  const now = clock.now();
  const id = uuidv7();
  const subject = { id, account_id: accountId, site_id: siteId };
  const limits = { daily_credits: cap.daily, total_credits: cap.total, changed_at: now };
  const saved = await database
    .insertInto('grants')
    .values({ ...subject, ...limits, scopes: [...scopes], used_on: utcDay(now), created_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'site_id'])
        .where('revoked_at', 'is', null)
        .doUpdateSet({
          ...limits,
          scopes: sql<Scope[]>`array(select distinct unnest(grants.scopes || excluded.scopes) order by 1)`,
        }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: saved.id, isNew: saved.id === id };
}
