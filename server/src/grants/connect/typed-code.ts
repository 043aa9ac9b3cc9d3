import { createHmac, randomInt } from 'node:crypto';
import { deriveSecret } from '../../http/derive-secret.ts';

/** Nothing that looks like something else, and no word of four letters. */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';
const length = 8;

/** Eight characters that a person reads in one window and types into another. */
export function createTypedCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** In two halves, as it is read. */
export function splitTypedCode(code: string): [first: string, second: string] {
  return [code.slice(0, length / 2), code.slice(length / 2)];
}

/** It is short, so what is stored of it needs our secret to be guessed. */
export function hashTypedCode(secret: string, typed: string): Buffer {
  const code = typed.toUpperCase().replaceAll(/[^\dA-Z]/g, '');
  return createHmac('sha256', deriveSecret(secret, 'connect-code')).update(code).digest();
}

export function hashState(state: string, secret: string): Buffer {
  return createHmac('sha256', deriveSecret(secret, 'connect-state')).update(state).digest();
}
