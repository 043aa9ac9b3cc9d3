import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { listUsage } from './list-usage.ts';
import { listUsageDays } from './usage-span.ts';
import { writeCsv } from './write-csv.ts';

const columns = ['day', 'site', 'model', 'paid_by', 'generations', 'images', 'credits'];

/** The usage of 90 days for a table program; the byte order mark tells it the encoding. */
export async function writeUsageCsv(
  { database, clock }: { database: Database; clock: Clock },
  site: { id: string; name: string },
): Promise<string> {
  const days = listUsageDays(clock.now());
  const rows = await listUsage(database, { siteId: site.id, from: days[0] ?? '', to: days.at(-1) ?? '' });
  const lines = rows.map(({ day, model, paidBy, generations, images, credits }) => [
    ...[day, site.name, model, paidBy],
    ...[generations, images, credits],
  ]);
  return `\ufeff${writeCsv([columns, ...lines])}`;
}
