import { createHmac } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import { deriveSecret } from '../http/derive-secret.ts';
import { giveCredits } from './give-credits.ts';

interface SignUpGiftDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  signUpCredits: number;
}

/**
 * Gives an account its first credits as soon as its address is verified: once for each account, and once for each
 * mailbox, also after the account was deleted. To be called whenever that may be so; again does nothing.
 */
export function createSignUpGift({ database, clock, secret, signUpCredits }: SignUpGiftDependencies) {
  return (accountId: string): Promise<boolean> =>
    database.transaction().execute(async (transaction) => {
      const account = await lockVerified(transaction, accountId);
      if (!account) return false;
      const onceKey = hashMailbox(secret, account.normalised_email);
      const gift = { accountId, credits: signUpCredits, reason: 'sign_up', onceKey, now: clock.now() } as const;
      return giveCredits(transaction, gift);
    });
}

/** Held like by whoever spends: accounts come before the ledger's rows. */
function lockVerified(transaction: Transaction<Schema>, accountId: string) {
  return transaction
    .selectFrom('accounts')
    .select('normalised_email')
    .where('id', '=', accountId)
    .where('email_verified', '=', true)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Tells that a mailbox was here before, and not which. */
function hashMailbox(secret: string, normalisedEmail: string): Buffer {
  return createHmac('sha256', deriveSecret(secret, 'sign-up-credits')).update(normalisedEmail).digest();
}
