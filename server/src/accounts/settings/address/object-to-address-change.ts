import type { Database } from '../../../database/connect-database.ts';
import type { AddressDependencies } from './address-dependencies.ts';
import { nameChange, nameObjection, readObjection } from './address-records.ts';
import { moveAccount } from './move-account.ts';
import { removeGuardsSince } from './remove-guards-since.ts';

/**
 * Takes a change of address back for who reads the old one, with all that whoever made it may have left to come in by:
 * sessions, the password, and passkeys and a second step from after it. Whether the link was good.
 */
export async function objectToAddressChange(
  { authentication, database, clock }: AddressDependencies,
  token: string,
): Promise<boolean> {
  const { internalAdapter } = await authentication.context;
  const objection = await internalAdapter.consumeVerificationValue(nameObjection(token));
  if (!objection || objection.expiresAt < clock.now()) return false;
  const { accountId, from: old } = readObjection(objection.value);
  await internalAdapter.deleteVerificationByIdentifier(nameChange(accountId));
  await voidLaterObjections(database, accountId, objection.createdAt);
  const email = await findAddress(database, accountId);
  if (email === undefined) return false;
  if (email !== old) await moveAccount(database, { accountId, from: email, to: old, now: clock.now() });
  await removeGuardsSince(database, accountId, objection.createdAt);
  await internalAdapter.deleteUserSessions(accountId);
  return true;
}

/** Those that went to addresses which never should have been the account's. */
async function voidLaterObjections(database: Database, accountId: string, since: Date): Promise<void> {
  await database
    .deleteFrom('verifications')
    .where('value', 'like', `${accountId} %`)
    .where('created_at', '>=', since)
    .execute();
}

async function findAddress(database: Database, accountId: string): Promise<string | undefined> {
  const account = await database.selectFrom('accounts').select('email').where('id', '=', accountId).executeTakeFirst();
  return account?.email;
}
