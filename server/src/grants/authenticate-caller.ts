import type { Clock } from '../clock/clock.ts';
import { AppError } from '../errors/app-error.ts';
import type { VisitorFinder } from '../sites/create-visitor-finder.ts';
import { isVisitorToken } from '../sites/visitor-token.ts';
import { authenticateAccount } from './authenticate-account.ts';
import { authenticateVisitor } from './authenticate-visitor.ts';
import type { Caller } from './caller.ts';
import { isAccessToken } from './tokens/access-token.ts';
import type { AccountFinder } from './tokens/create-account-finder.ts';

interface Finders {
  findVisitor: VisitorFinder;
  findAccount: AccountFinder;
  clock: Clock;
}

interface Credentials {
  authorization: string | undefined;
  origin: string | undefined;
}

/** Who this token belongs to, right now: a revocation, an expiry or a suspension counts at once. */
export async function authenticateCaller(
  { findVisitor, findAccount, clock }: Finders,
  { authorization, origin }: Credentials,
): Promise<Caller> {
  const token = readBearer(authorization);
  const tokenInUse = { token, origin, now: clock.now() };
  if (isAccessToken(token)) return authenticateAccount(findAccount, tokenInUse);
  if (isVisitorToken(token)) return authenticateVisitor(findVisitor, tokenInUse);
  throw new AppError('token_invalid');
}

function readBearer(authorization: string | undefined): string {
  if (!authorization) throw new AppError('token_missing');
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (!token) throw new AppError('token_invalid');
  return token;
}
