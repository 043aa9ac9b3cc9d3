import { sql } from 'kysely';
import type { Database } from '../../../src/database/connect-database.ts';

/** Those that PostgreSQL had to end: the server tries again, so nobody else would notice. */
export async function countDeadlocks(database: Database): Promise<number> {
  const counted = sql<{ deadlocks: number }>`
    select deadlocks from pg_stat_database where datname = current_database()`;
  return (await counted.execute(database)).rows[0]?.deadlocks ?? 0;
}
