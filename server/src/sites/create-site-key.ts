import { randomBytes } from 'node:crypto';

/** Public, and never used before. */
export function createSiteKey(): string {
  return `site_${randomBytes(16).toString('base64url')}`;
}
