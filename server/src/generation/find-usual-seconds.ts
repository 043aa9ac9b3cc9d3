import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';

/** Of so many, the latest ones, counts the median. */
const latest = 50;
/** Fewer say nothing yet. */
const fewest = 5;

interface ModelSeconds {
  model: string;
  seconds: number;
}

/**
 * How long people waited, from asking to having, for the latest pictures of each model, on whatever site. One short
 * index scan a model, however many there are; what has been made too rarely is left out.
 */
export async function findUsualSeconds(
  database: Database,
  modelIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<ModelSeconds>`
    select offered.model, percentile_cont(0.5) within group (order by waited.seconds) as seconds
      from unnest(${modelIds}::text[]) as offered (model)
      cross join lateral (
        select extract(epoch from finished_at - created_at)::float8 as seconds
          from generations
          where model = offered.model and status = 'succeeded'
          order by finished_at desc
          limit ${latest}
      ) waited
      group by offered.model
      having count(*) >= ${fewest}`.execute(database);
  return new Map(rows.map(({ model, seconds }) => [model, roundSeconds(seconds)]));
}

/** No finer than a person minds: seconds up to twenty, then fives, from a minute on tens. */
function roundSeconds(seconds: number): number {
  const step = seconds < 20 ? 1 : seconds < 60 ? 5 : 10;
  return Math.max(1, Math.round(seconds / step) * step);
}
