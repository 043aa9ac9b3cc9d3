import { createHmac } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import { AppError } from '../errors/app-error.ts';
import { deriveSecret } from '../http/derive-secret.ts';
import type { Limits } from '../limits/create-limits.ts';
import { giveCredits } from './give-credits.ts';
import { nameMailOwner } from './name-mail-owner.ts';

interface SignUpGiftDependencies {
  database: Database;
  clock: Clock;
  secret: string;
  signUpCredits: number;
  /** Bounds the gifts of a day; without them every mailbox has one. */
  limits?: Limits | undefined;
}

/**
 * Gives an account its first credits as soon as its address is verified: once for each account, and once for each
 * mailbox, also after the account was deleted; to few a day in one network and at one domain, for whoever owns a domain
 * has any number of mailboxes. To be called whenever that may be so, with the address of whoever asks; again does nothing.
 */
export function createSignUpGift({ database, clock, secret, signUpCredits, limits }: SignUpGiftDependencies) {
  const give = (accountId: string, onceKey: Buffer): Promise<boolean> =>
    database.transaction().execute(async (transaction) => {
      if (!(await lockAccount(transaction, accountId))) return false;
      return giveCredits(transaction, {
        ...{ accountId, credits: signUpCredits, reason: 'sign_up', onceKey },
        now: clock.now(),
      });
    });

  return async (accountId: string, address = 'unknown'): Promise<boolean> => {
    const mailbox = await findVerifiedMailbox(database, accountId);
    if (mailbox === undefined || signUpCredits === 0) return false;
    const onceKey = hashMailbox(secret, mailbox);
    if (await wasGiven(database, { accountId, onceKey })) return false;
    const subjects = { address, mailOwner: nameMailOwner(mailbox) };
    if (!(await hasRoom(limits, subjects))) return false;
    const isGiven = await give(accountId, onceKey);
    if (!isGiven) await limits?.forgive('signUpGift', subjects);
    return isGiven;
  };
}

async function findVerifiedMailbox(database: Database, accountId: string): Promise<string | undefined> {
  const account = await database
    .selectFrom('accounts')
    .select('normalised_email')
    .where('id', '=', accountId)
    .where('email_verified', '=', true)
    .executeTakeFirst();
  return account?.normalised_email;
}

/** Only spares the count; what is given once is decided where it is given. */
async function wasGiven(database: Database, { accountId, onceKey }: { accountId: string; onceKey: Buffer }) {
  const given = await database
    .selectFrom('credit_gifts')
    .select('transaction_id')
    .where('reason', '=', 'sign_up')
    .where((where) => where.or([where('account_id', '=', accountId), where('once_key', '=', onceKey)]))
    .executeTakeFirst();
  return given !== undefined;
}

async function hasRoom(limits: Limits | undefined, subjects: { address: string; mailOwner: string }): Promise<boolean> {
  try {
    await limits?.consume('signUpGift', subjects);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'too_many_requests') return false;
    throw error;
  }
}

/** Held like by whoever spends: accounts come before the ledger's rows. */
function lockAccount(transaction: Transaction<Schema>, accountId: string) {
  return transaction
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Tells that a mailbox was here before, and not which. */
function hashMailbox(secret: string, normalisedEmail: string): Buffer {
  return createHmac('sha256', deriveSecret(secret, 'sign-up-credits')).update(normalisedEmail).digest();
}
