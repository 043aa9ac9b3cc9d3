import { createHash } from 'node:crypto';

/** The value of an `integrity` attribute, and a short mark for a file name. SHA-256 keeps the facade small. */
export function integrityOf(code: string): { integrity: string; mark: string } {
  const hash = createHash('sha256').update(code).digest();
  return { integrity: `sha256-${hash.toString('base64')}`, mark: hash.toString('hex').slice(0, 8) };
}
