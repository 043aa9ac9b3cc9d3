import { createHash } from 'node:crypto';

/** How the token of a link is kept: who reads the database cannot press for anybody. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
