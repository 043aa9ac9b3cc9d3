import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/connect-database.ts';
import type { SiteOfCaller, VisitorCaller } from '../../grants/caller.ts';
import { createVisitorToken, hashVisitorToken } from '../../sites/visitor-token.ts';

export interface TestVisitor extends VisitorCaller {
  token: string;
}

/** A visitor of this site whose token is known. */
export async function createTestVisitor(
  { database }: { database: Database },
  site: SiteOfCaller,
  expiresAt = new Date(Date.now() + 3_600_000),
): Promise<TestVisitor> {
  const ownerId = uuidv7();
  const token = createVisitorToken();
  await database
    .insertInto('visitors')
    .values({
      id: ownerId,
      site_id: site.id,
      token_hash: hashVisitorToken(token),
      created_at: new Date(),
      expires_at: expiresAt,
    })
    .execute();
  return { kind: 'visitor', ownerId, siteId: site.id, token, expiresAt, site };
}
