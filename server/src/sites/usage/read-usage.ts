import type { SiteUsage } from '@vignette/server/contract';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { type UsageRow, listUsage } from './list-usage.ts';
import { listUsageDays } from './usage-span.ts';

/** What a site has made and cost in the last 90 days. */
export async function readUsage(
  { database, clock }: { database: Database; clock: Clock },
  siteId: string,
): Promise<SiteUsage> {
  const days = listUsageDays(clock.now());
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const rows = await listUsage(database, { siteId, from, to });
  const byDay = Map.groupBy(rows, ({ day }) => day);
  const byPayer = Map.groupBy(rows, ({ paidBy }) => paidBy);
  const byModel = Map.groupBy(rows, ({ model }) => model);
  return {
    from,
    to,
    days: days.map((day) => describeDay(day, byDay.get(day) ?? [])),
    payers: [...byPayer].map(([paidBy, some]) => ({ paidBy, ...addUp(some) })).sort(byCredits),
    models: [...byModel].map(([model, some]) => ({ model, ...addUp(some) })).sort(byCredits),
  };
}

function describeDay(day: string, rows: readonly UsageRow[]) {
  const sponsored = addUp(rows.filter(({ paidBy }) => paidBy === 'site'));
  return { day, ...addUp(rows), sponsoredCredits: sponsored.credits };
}

function addUp(rows: readonly UsageRow[]) {
  const total = { generations: 0, images: 0, credits: 0 };
  for (const { generations, images, credits } of rows) {
    total.generations += generations;
    total.images += images;
    total.credits += credits;
  }
  return total;
}

function byCredits(one: { credits: number }, other: { credits: number }): number {
  return other.credits - one.credits;
}
