import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/connect-database.ts';
import type { AuthenticatedVisitor, SiteOfVisitor } from '../../sites/authenticated-visitor.ts';
import { createVisitorToken, hashVisitorToken } from '../../sites/visitor-token.ts';

export interface TestVisitor extends AuthenticatedVisitor {
  token: string;
}

/** A visitor of this site whose token is known. */
export async function createTestVisitor(
  { database }: { database: Database },
  site: SiteOfVisitor,
  expiresAt = new Date(Date.now() + 3_600_000),
): Promise<TestVisitor> {
  const id = uuidv7();
  const token = createVisitorToken();
  await database
    .insertInto('visitors')
    .values({
      id,
      site_id: site.id,
      token_hash: hashVisitorToken(token),
      created_at: new Date(),
      expires_at: expiresAt,
    })
    .execute();
  return { id, token, expiresAt, site };
}
