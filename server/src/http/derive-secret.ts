import { hkdfSync } from 'node:crypto';

const bytes = 32;

/** The few there are, kept: every request needs one. */
const derived = new Map<string, string>();

/** A key of its own for each purpose, from the one SECRET: what one of them signs, another never accepts. */
export function deriveSecret(secret: string, purpose: string): string {
  const name = `${purpose}\n${secret}`;
  const known = derived.get(name);
  if (known !== undefined) return known;
  const key = Buffer.from(hkdfSync('sha256', secret, '', `vignette/${purpose}`, bytes)).toString('base64url');
  derived.set(name, key);
  return key;
}
