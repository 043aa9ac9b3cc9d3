import type { ClientBase } from 'pg';
import type { GrantFunds } from './funds.ts';

const lockGrantRows = `
  select id, daily_credits, total_credits, used_credits, used_on, used_that_day from grants
    where id = any($1) and revoked_at is null order by id for no key update`;

/** Locks grants in the order of their ids. Answers those that stand, with what is used of them on that day. */
export async function lockGrants(
  client: ClientBase,
  grantIds: readonly string[],
  day: string,
): Promise<Map<string, GrantFunds>> {
  const { rows } = await client.query<GrantRow>(lockGrantRows, [grantIds]);
  return new Map(rows.map((row) => [row.id, toFunds(row, day)]));
}

/** Days never go back: a process whose clock is behind counts on the day that others have reached. */
function toFunds(row: GrantRow, today: string): GrantFunds {
  return {
    dailyCredits: row.daily_credits,
    totalCredits: row.total_credits,
    used: row.used_credits,
    usedThatDay: row.used_on < today ? 0 : row.used_that_day,
    day: row.used_on < today ? today : row.used_on,
  };
}

interface GrantRow {
  id: string;
  daily_credits: number;
  total_credits: number;
  used_credits: number;
  used_on: string;
  used_that_day: number;
}
