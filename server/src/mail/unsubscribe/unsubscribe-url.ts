import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveSecret } from '../../http/derive-secret.ts';

/** An address that takes back the choice of news, without a session and for as long as the mail is kept. */
export function createUnsubscribeUrl(
  { publicUrl, secret }: { publicUrl: string; secret: string },
  accountId: string,
): string {
  const signature = sign(secret, accountId).toString('base64url');
  const query = new URLSearchParams({ account: accountId, signature });
  return `${publicUrl}/unsubscribe?${query.toString()}`;
}

/** Whether we made the address that names this account. */
export function isSignedForUnsubscribing(secret: string, accountId: string, signature: string): boolean {
  const given = Buffer.from(signature, 'base64url');
  const right = sign(secret, accountId);
  return given.length === right.length && timingSafeEqual(given, right);
}

function sign(secret: string, accountId: string): Buffer {
  return createHmac('sha256', deriveSecret(secret, 'unsubscribe')).update(accountId).digest();
}
