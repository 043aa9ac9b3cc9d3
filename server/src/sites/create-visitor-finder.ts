import { sql } from 'kysely';
import { createBatchLane } from '../database/batch-lane.ts';
import type { Database } from '../database/connect-database.ts';
import { siteColumns } from './site-columns.ts';
import { hashVisitorToken } from './visitor-token.ts';

export type VisitorFinder = ReturnType<typeof createVisitorFinder>;

/** Answers the visitor of a token and their site. It runs before every request, so those that come together share a statement. */
export function createVisitorFinder(database: Database) {
  const lane = createBatchLane((hashes: Buffer[]) => findVisitors(database, hashes));
  return (token: string) => lane.submit(hashVisitorToken(token));
}

async function findVisitors(database: Database, hashes: readonly Buffer[]) {
  const rows = await database
    .selectFrom('visitors')
    .innerJoin('sites', 'sites.id', 'visitors.site_id')
    .select(['visitors.token_hash', 'visitors.id', 'visitors.expires_at', ...siteColumns])
    .where('visitors.token_hash', '=', sql<Buffer>`any(${hashes})`)
    .execute();
  const byHash = new Map(rows.map((row) => [row.token_hash.toString('hex'), row]));
  return hashes.map((hash) => byHash.get(hash.toString('hex')));
}
