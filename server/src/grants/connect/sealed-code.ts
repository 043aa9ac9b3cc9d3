import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveSecret } from '../../http/derive-secret.ts';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** An authorization code as it lies in the database while a person types. */
export function sealCode(secret: string, code: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, deriveKey(secret), nonce);
  const sealed = Buffer.concat([sealing.update(code), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]);
}

export function openSealedCode(secret: string, sealed: Buffer): string {
  const nonce = sealed.subarray(0, nonceBytes);
  const opening = createDecipheriv(cipher, deriveKey(secret), nonce);
  opening.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([opening.update(sealed.subarray(nonceBytes + tagBytes)), opening.final()]).toString();
}

function deriveKey(secret: string): Buffer {
  return Buffer.from(deriveSecret(secret, 'connect-seal'), 'base64url');
}
