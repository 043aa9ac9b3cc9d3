import { createHash, randomBytes } from 'node:crypto';

const tokenShape = /^vt_[\w-]{43}$/;

/** 32 random bytes behind a prefix that tells what it is when one turns up in the wrong place. */
export function createVisitorToken(): string {
  return `vt_${randomBytes(32).toString('base64url')}`;
}

/** All that is stored of a token. It is as random as its hash, so nothing slower than SHA-256 is needed. */
export function hashVisitorToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function isVisitorToken(text: string): boolean {
  return tokenShape.test(text);
}
