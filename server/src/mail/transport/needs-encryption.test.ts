import { describe, expect, it } from 'vitest';
import { needsEncryption } from './needs-encryption.ts';

describe('needsEncryption', () => {
  it.each([
    ['smtp://me:word@mail.example:587', true],
    ['smtp://me:word@10.0.0.7', true],
    ['smtp://me:word@mail.example?requireTLS=false', false],
    ['smtp://me:word@localhost:2525', false],
    ['smtp://me:word@127.0.0.1:2525', false],
    ['smtp://me:word@[::1]:2525', false],
    ['smtp://me:word@localhost.evil.example', true],
    ['smtp://mail.example:25', false],
  ])('answers for %s: %s', (url, isNeeded) => {
    expect(needsEncryption(url)).toBe(isNeeded);
  });
});
