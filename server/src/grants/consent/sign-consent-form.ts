import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../clock/clock.ts';
import { deriveSecret } from '../../http/derive-secret.ts';

interface SigningDependencies {
  secret: string;
  clock: Clock;
}

/** What a form was shown for: this question, in this session. */
interface Shown {
  sessionId: string;
  query: string;
}

const lifetimeMs = 15 * 60_000;

/** Comes back with the form: only a question that we have just put to this session can be answered in it. */
export function signConsentForm({ secret, clock }: SigningDependencies, shown: Shown): string {
  const until = String(clock.now().getTime() + lifetimeMs);
  return `${until}.${sign(secret, shown, until).toString('base64url')}`;
}

export function isConsentForm({ secret, clock }: SigningDependencies, shown: Shown, signed: string): boolean {
  const [until = '', signature = ''] = signed.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(secret, shown, until);
  return given.length === expected.length && timingSafeEqual(given, expected) && clock.now().getTime() < Number(until);
}

function sign(secret: string, { sessionId, query }: Shown, until: string): Buffer {
  const key = deriveSecret(secret, 'consent-form');
  return createHmac('sha256', key).update([until, sessionId, query].join('\n')).digest();
}
