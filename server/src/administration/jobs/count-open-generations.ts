import type { Database } from '../../database/connect-database.ts';

export type OpenCount = Awaited<ReturnType<typeof countOpenGenerations>>[number];

/** How many wait and run, by engine, and since when the oldest does. */
export async function countOpenGenerations(database: Database) {
  return database
    .selectFrom('generations')
    .select(({ fn }) => [
      ...(['engine', 'status'] as const),
      fn.countAll<number>().as('count'),
      fn.min('created_at').as('oldest'),
    ])
    .where('status', 'in', ['queued', 'running'])
    .groupBy(['engine', 'status'])
    .orderBy('engine')
    .orderBy('status')
    .execute();
}
