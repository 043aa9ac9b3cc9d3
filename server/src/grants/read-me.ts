import type { Me } from '@vignette/server/contract';
import type { Clock } from '../clock/clock.ts';
import { nextUtcDay, utcDay } from '../clock/utc-day.ts';
import type { Database } from '../database/connect-database.ts';
import type { CallerVariables } from './caller.ts';

/** The visitor and what is left for them today: the least of what site, visitor and network may still spend. */
export async function readMe(
  { database, clock }: { database: Database; clock: Clock },
  { caller, network }: CallerVariables,
): Promise<Me> {
  const now = clock.now();
  const { site } = caller;
  const used = await readSpending(database, utcDay(now), { site: site.id, visitor: caller.ownerId, network });
  const remaining = Math.min(
    site.dailyCredits - used.site,
    site.visitorDailyCredits - used.visitor,
    site.networkDailyCredits - used.network,
  );
  return {
    kind: 'visitor',
    id: caller.ownerId,
    site: { name: site.name },
    sponsored: { remaining: Math.max(0, remaining), resetsAt: nextUtcDay(now).toISOString() },
    expiresAt: caller.expiresAt.toISOString(),
  };
}

type Subjects = Record<'site' | 'visitor' | 'network', string>;

async function readSpending(database: Database, day: string, subjects: Subjects) {
  const rows = await database
    .selectFrom('daily_spending')
    .select(['scope', 'used'])
    .where('day', '=', day)
    .where((where) =>
      where.or(
        (['site', 'visitor', 'network'] as const).map((scope) => where.and({ scope, subject: subjects[scope] })),
      ),
    )
    .execute();
  const used = { site: 0, visitor: 0, network: 0 };
  for (const row of rows) used[row.scope] = row.used;
  return used;
}
