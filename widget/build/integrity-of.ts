import { createHash } from 'node:crypto';

/** Base64 SHA-256, as an `integrity` attribute wants it after `sha256-`: half as long as the usual SHA-384. */
export function integrityOf(code: string | Uint8Array): string {
  return createHash('sha256').update(code).digest('base64');
}
