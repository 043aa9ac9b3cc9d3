import { hkdfSync } from 'node:crypto';

const bytes = 32;

/** A key of its own for each purpose, from the one SECRET: what one of them signs, another never accepts. */
export function deriveSecret(secret: string, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', `vignette/${purpose}`, bytes)).toString('base64url');
}
