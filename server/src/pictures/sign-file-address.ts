import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import { deriveSecret } from '../http/derive-secret.ts';

export interface FileSigner {
  /** The path with its signature: the same for an hour, so that caches work, and valid for one to two. */
  sign(path: string): string;
  verify(address: FileAddress): 'valid' | 'expired' | 'forged';
}

export interface FileAddress {
  path: string;
  /** As in the query: Unix time in seconds. */
  expires: string;
  signature: string;
}

const secondsPerHour = 3600;
const signatureLength = 16;

/** HMAC-SHA-256 over path and expiry, cut to 128 bits. A new secret ends every address at once. */
export function createFileSigner({ secret, clock }: { secret: string; clock: Clock }): FileSigner {
  const key = deriveSecret(secret, 'file-address');
  const now = () => Math.floor(clock.now().getTime() / 1000);

  const createSignature = (path: string, expires: string) =>
    createHmac('sha256', key).update(`${path}\n${expires}`).digest().subarray(0, signatureLength);

  return {
    sign(path) {
      const expires = String((Math.floor(now() / secondsPerHour) + 2) * secondsPerHour);
      return `${path}?expires=${expires}&signature=${createSignature(path, expires).toString('base64url')}`;
    },
    verify({ path, expires, signature }) {
      const given = Buffer.from(signature, 'base64url');
      const wanted = createSignature(path, expires);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'forged';
      return Number(expires) > now() ? 'valid' : 'expired';
    },
  };
}
