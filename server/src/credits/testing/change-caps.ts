import type { Database } from '../../database/connect-database.ts';

/** As the page of a connected site does it. */
export async function changeCaps(
  database: Database,
  grantId: string,
  caps: { dailyCredits: number; totalCredits: number },
): Promise<void> {
  await database
    .updateTable('grants')
    .set({ daily_credits: caps.dailyCredits, total_credits: caps.totalCredits })
    .where('id', '=', grantId)
    .execute();
}
