import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveSecret } from '../http/derive-secret.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** As Standard Webhooks writes it: a prefix and base64. */
export function createEndpointSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

interface Seal {
  /** The server's own. */
  secret: string;
  /** Sealed for one endpoint, it opens in the row of no other. */
  endpointId: string;
}

/** Encrypted for the database: who reads a copy of it can sign nothing. */
export function sealEndpointSecret(endpointSecret: string, seal: Seal): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyOf(seal), nonce).setAAD(Buffer.from(seal.endpointId));
  const sealed = [cipher.update(endpointSecret), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** Throws unless it was sealed by `sealEndpointSecret` with the same seal. */
export function openEndpointSecret(sealed: Buffer, seal: Seal): string {
  const decipher = createDecipheriv(algorithm, keyOf(seal), sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(seal.endpointId))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  const opened = [decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()];
  return Buffer.concat(opened).toString();
}

function keyOf({ secret }: Seal): Buffer {
  return Buffer.from(deriveSecret(secret, 'webhook-endpoints'), 'base64url');
}
