import type { Database } from '../database/connect-database.ts';

export interface GrantUse {
  dailyCredits: number;
  usedToday: number;
  totalCredits: number;
  used: number;
}

/** The caps of a grant and what is used of them on this day; nothing where it was taken back. */
export async function readGrantUse(
  database: Database,
  { grantId, day }: { grantId: string; day: string },
): Promise<GrantUse | undefined> {
  const grant = await database
    .selectFrom('grants')
    .select(['daily_credits', 'total_credits', 'used_credits', 'used_on', 'used_that_day'])
    .where('id', '=', grantId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return (
    grant && {
      dailyCredits: grant.daily_credits,
      usedToday: grant.used_on < day ? 0 : grant.used_that_day,
      totalCredits: grant.total_credits,
      used: grant.used_credits,
    }
  );
}
