import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock/clock.ts';
import { deriveSecret } from '../../http/derive-secret.ts';
import { type Notice, noticeKinds } from './notice.ts';

interface SigningDependencies {
  secret: string;
  clock: Clock;
}

const lifetimeMs = 60_000;
const Signed = z.tuple([z.enum(noticeKinds), z.string(), z.number()]);

/** A notice as a cookie carries it to the next page: nobody but us can write one, and it does not live long. */
export function signNotice({ secret, clock }: SigningDependencies, { kind, text }: Notice): string {
  const content = JSON.stringify([kind, text, clock.now().getTime() + lifetimeMs]);
  const encoded = Buffer.from(content).toString('base64url');
  return `${encoded}.${sign(secret, encoded).toString('base64url')}`;
}

/** The notice, where this server has signed it a moment ago; nothing otherwise. */
export function verifyNotice({ secret, clock }: SigningDependencies, signed: string): Notice | undefined {
  const [encoded = '', signature = ''] = signed.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(secret, encoded);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const [kind, text, until] = Signed.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString()));
  return clock.now().getTime() < until ? { kind, text } : undefined;
}

function sign(secret: string, encoded: string): Buffer {
  return createHmac('sha256', deriveSecret(secret, 'page-notice')).update(encoded).digest();
}
