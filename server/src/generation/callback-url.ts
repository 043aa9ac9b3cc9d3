import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveSecret } from '../http/derive-secret.ts';

/** Where an engine tells that a call has ended. Only who was given the address can use it: it carries a signature. */
export function createCallbackUrl(
  { secret, publicUrl }: { secret: string; publicUrl: string },
  engine: string,
  callId: string,
): string {
  const token = signCall(secret, engine, callId).toString('base64url');
  return `${publicUrl}/webhooks/engines/${engine}/${callId}/${token}`;
}

export function isCallbackToken(
  secret: string,
  { engine, callId, token }: { engine: string; callId: string; token: string },
): boolean {
  const given = Buffer.from(token, 'base64url');
  const wanted = signCall(secret, engine, callId);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function signCall(secret: string, engine: string, callId: string): Buffer {
  const key = deriveSecret(secret, 'engine-callback');
  return createHmac('sha256', key).update(`${engine}\n${callId}`).digest().subarray(0, 16);
}
