import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RenditionName } from '@vignette/server/contract';
import type { Clock } from '../clock/clock.ts';
import { deriveSecret } from '../http/derive-secret.ts';

export interface FileSigner {
  /** An address relative to the API: the same for an hour, so that caches work, and valid for one to two. */
  sign(imageId: string, rendition: RenditionName): string;
  verify(address: FileAddress): 'valid' | 'expired' | 'forged';
}

export interface FileAddress {
  imageId: string;
  rendition: string;
  /** As in the query: Unix time in seconds. */
  expires: string;
  signature: string;
}

const secondsPerHour = 3600;
const signatureLength = 16;

/** HMAC-SHA-256 over image, rendition and expiry, cut to 128 bits. A new secret ends every address at once. */
export function createFileSigner({ secret, clock }: { secret: string; clock: Clock }): FileSigner {
  const key = deriveSecret(secret, 'file-address');
  const now = () => Math.floor(clock.now().getTime() / 1000);

  const createSignature = (imageId: string, rendition: string, expires: string) =>
    createHmac('sha256', key).update([imageId, rendition, expires].join('\n')).digest().subarray(0, signatureLength);

  return {
    sign(imageId, rendition) {
      const expires = String((Math.floor(now() / secondsPerHour) + 2) * secondsPerHour);
      const signature = createSignature(imageId, rendition, expires).toString('base64url');
      return `/v1/images/${imageId}/files/${rendition}?expires=${expires}&signature=${signature}`;
    },
    verify({ imageId, rendition, expires, signature }) {
      const given = Buffer.from(signature, 'base64url');
      const wanted = createSignature(imageId, rendition, expires);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'forged';
      return Number(expires) > now() ? 'valid' : 'expired';
    },
  };
}
