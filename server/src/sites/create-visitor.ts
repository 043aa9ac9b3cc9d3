import type { Visitor, VisitorRequest } from '@vignette/server/contract';
import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import { AppError } from '../errors/app-error.ts';
import { getOpenSite } from './get-open-site.ts';
import { verifyChallenge } from './verify-challenge.ts';
import { createVisitorToken, hashVisitorToken } from './visitor-token.ts';

const daysValid = 30;

interface VisitorDependencies {
  database: Database;
  clock: Clock;
  secret: string;
}

/** Trades a solved challenge for a visitor of its site. A challenge is good once, whoever hands it in first. */
export async function createVisitor(
  { database, clock, secret }: VisitorDependencies,
  { siteKey, payload, origin }: VisitorRequest & { origin: string | undefined },
): Promise<Visitor> {
  const site = await getOpenSite({ database, clock }, { siteKey, origin });
  const challenge = await verifyChallenge(payload, { secret, siteId: site.id, clock });
  const token = createVisitorToken();
  const now = clock.now();
  const visitor = { id: uuidv7(), expires_at: new Date(now.getTime() + daysValid * 86_400_000) };
  await database.transaction().execute(async (transaction) => {
    await spendChallenge(transaction, challenge);
    const row = { ...visitor, site_id: site.id, token_hash: hashVisitorToken(token), created_at: now };
    await transaction.insertInto('visitors').values(row).execute();
  });
  return { id: visitor.id, token, expiresAt: visitor.expires_at.toISOString() };
}

async function spendChallenge(transaction: Transaction<Schema>, challenge: { nonce: string; expiresAt: Date }) {
  const spent = await transaction
    .insertInto('spent_challenges')
    .values({ nonce: challenge.nonce, expires_at: challenge.expiresAt })
    .onConflict((conflict) => conflict.column('nonce').doNothing())
    .returning('nonce')
    .executeTakeFirst();
  if (!spent) throw new AppError('challenge_reused', { field: 'payload' });
}
