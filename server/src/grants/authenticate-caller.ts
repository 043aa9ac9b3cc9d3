import type { Clock } from '../clock/clock.ts';
import { AppError } from '../errors/app-error.ts';
import { assertOrigin } from '../sites/assert-origin.ts';
import type { VisitorFinder } from '../sites/create-visitor-finder.ts';
import { isVisitorToken } from '../sites/visitor-token.ts';
import type { Caller } from './caller.ts';

interface Credentials {
  authorization: string | undefined;
  origin: string | undefined;
}

/** Who this token belongs to, right now: a revocation, an expiry or a suspension counts at once. */
export async function authenticateCaller(
  { findVisitor, clock }: { findVisitor: VisitorFinder; clock: Clock },
  { authorization, origin }: Credentials,
): Promise<Caller> {
  const row = await findVisitor(readBearer(authorization));
  if (!row) throw new AppError('token_invalid');
  if (row.expires_at <= clock.now()) throw new AppError('token_expired');
  assertOrigin(row.origins, origin);
  if (row.suspended_at) throw new AppError('site_suspended');
  return {
    kind: 'visitor',
    ownerId: row.id,
    siteId: row.site_id,
    expiresAt: row.expires_at,
    site: {
      id: row.site_id,
      key: row.key,
      name: row.name,
      dailyCredits: row.daily_credits,
      visitorDailyCredits: row.visitor_daily_credits,
      networkDailyCredits: row.network_daily_credits,
    },
  };
}

function readBearer(authorization: string | undefined): string {
  if (!authorization) throw new AppError('token_missing');
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (!token || !isVisitorToken(token)) throw new AppError('token_invalid');
  return token;
}
