import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Database } from '../../../database/connect-database.ts';
import { lifetimes } from '../../authentication/lifetimes.ts';
import type { SignedInAccount } from '../../session/signed-in-account.ts';
import type { AddressDependencies } from './address-dependencies.ts';
import { nameChange, nameObjection, type PendingChange, writeObjection } from './address-records.ts';
import { hashToken } from './hash-token.ts';

const hourMs = 3_600_000;

/**
 * Mails the new address a link that makes it the account's, and the old one a link against it. The library's own links
 * for this cannot be taken back; these can. To whom an address belongs already is told there, and nowhere else.
 */
export async function requestAddressChange(
  dependencies: AddressDependencies,
  account: SignedInAccount,
  to: string,
): Promise<void> {
  const { authentication, database } = dependencies;
  const { mail, publicUrl } = authentication;
  const [token, objection] = [createToken(), createToken()];
  await keepChange(dependencies, account.id, { tokenHash: hashToken(token), from: account.email, to });
  await keepObjection(dependencies, account, objection);
  const securityUrl = `${publicUrl}/account/address/objection?token=${objection}`;
  mail(account, 'address-changed', { newAddress: to, securityUrl });
  const holder = await findHolder(database, to);
  if (holder) return mail(holder, 'already-signed-up', { signInUrl: `${publicUrl}/sign-in` });
  mail({ ...account, email: to }, 'confirm-new-address', {
    url: `${publicUrl}/account/address/confirm?account=${account.id}&token=${token}`,
  });
}

function createToken(): string {
  return randomBytes(24).toString('base64url');
}

async function keepChange(
  { authentication, clock }: AddressDependencies,
  accountId: string,
  change: z.infer<typeof PendingChange>,
): Promise<void> {
  const { internalAdapter } = await authentication.context;
  const identifier = nameChange(accountId);
  await internalAdapter.deleteVerificationByIdentifier(identifier);
  const expiresAt = new Date(clock.now().getTime() + lifetimes.addressLinkHours * hourMs);
  await internalAdapter.createVerificationValue({ identifier, value: JSON.stringify(change), expiresAt });
}

async function keepObjection(
  { authentication, clock }: AddressDependencies,
  { id: accountId, email: from }: SignedInAccount,
  token: string,
): Promise<void> {
  const { internalAdapter } = await authentication.context;
  const expiresAt = new Date(clock.now().getTime() + lifetimes.objectionDays * 24 * hourMs);
  const value = writeObjection({ accountId, from });
  await internalAdapter.createVerificationValue({ identifier: nameObjection(token), value, expiresAt });
}

/** Whoever has not proven an address does not keep it from anybody. */
function findHolder(database: Database, email: string) {
  return database
    .selectFrom('accounts')
    .select(['id', 'email', 'locale'])
    .where('email', '=', email)
    .where('email_verified', '=', true)
    .executeTakeFirst();
}
