import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { fakeModel } from '../../generation/testing/fake-model.ts';
import { listUsageDays } from '../usage/usage-span.ts';

/** 90 days of a site that is used: more in some weeks than in others, partly paid by its visitors. */
export async function addUsage({ database, clock }: { database: Database; clock: Clock }, siteId: string) {
  const rows = listUsageDays(clock.now()).flatMap((day, index) => {
    const images = Math.round(20 + 15 * Math.sin(index / 6) + (index % 7));
    const row = { site_id: siteId, day, generations: images };
    return [
      { ...row, model: fakeModel.id, paid_by: 'site' as const, images, credits: images * 2 },
      { ...row, model: 'fake-2', paid_by: 'account' as const, images: index % 9, credits: (index % 9) * 3 },
    ];
  });
  await database.insertInto('site_usage').values(rows).execute();
}
