import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../clock/clock.ts';
import { deriveSecret } from '../../http/derive-secret.ts';
import type { Client } from '../oauth/client.ts';

interface SigningDependencies {
  secret: string;
  clock: Clock;
}

/**
 * What a form was shown for: this question, in this session, about a site as the page named it. Its owner may name it
 * otherwise at any moment, which must not make another yes of the one that was given.
 */
interface Shown {
  sessionId: string;
  query: string;
  client: Pick<Client, 'siteId' | 'name' | 'origins'>;
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

function sign(secret: string, { sessionId, query, client }: Shown, until: string): Buffer {
  const { siteId, name, origins } = client;
  const key = deriveSecret(secret, 'consent-form');
  return createHmac('sha256', key)
    .update(JSON.stringify([until, sessionId, query, siteId, name, origins]))
    .digest();
}
