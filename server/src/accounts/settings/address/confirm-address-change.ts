import type { AddressDependencies } from './address-dependencies.ts';
import { nameChange, PendingChange } from './address-records.ts';
import { hashToken } from './hash-token.ts';
import { moveAccount } from './move-account.ts';

/** Uses the link from the mail to a new address, once. Whether the account uses that address now. */
export async function confirmAddressChange(
  { authentication, database, clock }: AddressDependencies,
  { accountId, token }: { accountId: string; token: string },
): Promise<boolean> {
  const { internalAdapter } = await authentication.context;
  const identifier = nameChange(accountId);
  const waiting = await internalAdapter.findVerificationValue(identifier);
  if (!waiting || waiting.expiresAt < clock.now()) return false;
  const { tokenHash, from, to } = PendingChange.parse(JSON.parse(waiting.value));
  if (hashToken(token) !== tokenHash) return false;
  if (!(await internalAdapter.consumeVerificationValue(identifier))) return false;
  return moveAccount(database, { accountId, from, to, now: clock.now() });
}
