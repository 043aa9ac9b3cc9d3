import { uuidv7 } from 'uuidv7';
import type { Database } from '../../src/database/connect-database.ts';
import { createVisitorToken, hashVisitorToken } from '../../src/sites/visitor-token.ts';

export interface AddedVisitor {
  id: string;
  token: string;
}

const rowsPerStatement = 1000;
const day = 86_400_000;

/** Visitors without the proof of work, where that is not what is looked at. */
export async function addVisitors(database: Database, siteId: string, count: number): Promise<AddedVisitor[]> {
  const visitors = Array.from({ length: count }, () => ({ id: uuidv7(), token: createVisitorToken() }));
  const now = Date.now();
  const lifetime = { created_at: new Date(now), expires_at: new Date(now + day) };
  const rows = visitors.map(({ id, token }) => ({
    id,
    site_id: siteId,
    token_hash: hashVisitorToken(token),
    ...lifetime,
  }));
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await database
      .insertInto('visitors')
      .values(rows.slice(from, from + rowsPerStatement))
      .execute();
  }
  return visitors;
}
