import { AppError } from '../errors/app-error.ts';
import { assertOrigin } from '../sites/assert-origin.ts';
import type { VisitorFinder } from '../sites/create-visitor-finder.ts';
import type { VisitorCaller } from './caller.ts';
import { describeSite } from './describe-site.ts';
import type { TokenInUse } from './token-in-use.ts';

export async function authenticateVisitor(
  findVisitor: VisitorFinder,
  { token, origin, now }: TokenInUse,
): Promise<VisitorCaller> {
  const row = await findVisitor(token);
  if (!row) throw new AppError('token_invalid');
  if (row.expires_at <= now) throw new AppError('token_expired');
  assertOrigin(row.origins, origin);
  if (row.suspended_at) throw new AppError('site_suspended');
  return {
    kind: 'visitor',
    ownerId: row.id,
    siteId: row.site_id,
    expiresAt: row.expires_at,
    site: describeSite(row),
  };
}
