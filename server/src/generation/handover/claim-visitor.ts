import type { Claim } from '@vignette/server/contract';
import type { Transaction } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Schema } from '../../database/schema.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Owner } from '../../grants/owner.ts';
import { announceEnding } from '../../jobs/ending-channel.ts';
import { hashVisitorToken, isVisitorToken } from '../../sites/visitor-token.ts';
import { moveToAccount } from './move-to-account.ts';

interface ClaimInput {
  /** The account, on the site where it is signed in. */
  caller: Owner & { siteId: string };
  visitorToken: string;
}

/**
 * What a visitor has made moves into the account that holds their token, on the same site; their token ends. Asked again
 * by the same account it moves what has come since, which is nothing; any other account hears that this is no token.
 */
export async function claimVisitor(
  { database, clock }: { database: Database; clock: Clock },
  { caller, visitorToken }: ClaimInput,
): Promise<Claim> {
  if (!isVisitorToken(visitorToken)) throw new AppError('claim_invalid', { field: 'visitorToken' });
  const { ownerId: accountId, siteId } = caller;
  const now = clock.now();
  return database.transaction().execute(async (transaction) => {
    const visitor = await lockVisitor(transaction, { visitorToken, siteId });
    const isTheirs = visitor && (visitor.claimed_by === accountId || (!visitor.claimed_by && visitor.expires_at > now));
    if (!isTheirs) throw new AppError('claim_invalid', { field: 'visitorToken' });
    if (!visitor.claimed_by) await endVisitor(transaction, { visitorId: visitor.id, accountId, now });
    const claimed = await moveToAccount(transaction, { visitorId: visitor.id, accountId, now });
    await announceEnding(transaction, { ownerId: visitor.id, siteId });
    return { claimed };
  });
}

function lockVisitor(
  transaction: Transaction<Schema>,
  { visitorToken, siteId }: { visitorToken: string; siteId: string },
) {
  return transaction
    .selectFrom('visitors')
    .select(['id', 'expires_at', 'claimed_by'])
    .where('token_hash', '=', hashVisitorToken(visitorToken))
    .where('site_id', '=', siteId)
    .forUpdate()
    .executeTakeFirst();
}

async function endVisitor(
  transaction: Transaction<Schema>,
  { visitorId, accountId, now }: { visitorId: string; accountId: string; now: Date },
) {
  await transaction
    .updateTable('visitors')
    .set({ claimed_by: accountId, claimed_at: now, expires_at: now })
    .where('id', '=', visitorId)
    .execute();
}
