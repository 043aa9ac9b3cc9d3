import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';

export interface JobCount {
  queue: string;
  state: string;
  count: number;
}

/** How many jobs each queue holds that are not done, by state. */
export async function countJobs(database: Database): Promise<JobCount[]> {
  const { rows } = await sql<JobCount>`
    select name as queue, state::text, count(*) as count from pgboss.job
      where state in ('created', 'retry', 'active', 'failed')
      group by name, state order by name, state`.execute(database);
  return rows;
}
