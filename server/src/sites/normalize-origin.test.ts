import { describe, expect, it } from 'vitest';
import { normalizeOrigin } from './normalize-origin.ts';

describe('normalizeOrigin', () => {
  it.each([
    ['https://Magazine.Example', 'https://magazine.example'],
    ['https://magazine.example/', 'https://magazine.example'],
    ['https://magazine.example:443', 'https://magazine.example'],
    ['https://magazine.example:8443', 'https://magazine.example:8443'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://shop.localhost', 'http://shop.localhost'],
    ['http://127.0.0.1:8788', 'http://127.0.0.1:8788'],
    ['http://[::1]:8788', 'http://[::1]:8788'],
    ['  https://magazine.example ', 'https://magazine.example'],
  ])('takes %s as %s', (text, origin) => {
    expect(normalizeOrigin(text)).toBe(origin);
  });

  it.each([
    ['magazine.example', 'write it like https://magazine.example'],
    ['localhost:3000', 'write it like https://magazine.example'],
    ['null', 'a page without an origin cannot be allowed'],
    ['*', 'write it like https://magazine.example'],
    ['https://', 'write it like https://magazine.example'],
    ['ftp://magazine.example', 'start it with https://'],
    ['file:///index.html', 'start it with https://'],
    ['https://*.magazine.example', 'without a wildcard'],
    ['https://me:secret@magazine.example', 'leave out the user name'],
    ['https://magazine.example/blog', 'leave out everything after the host and port'],
    ['https://magazine.example/?', 'leave out everything after the host and port'],
    ['https://magazine.example#top', 'leave out everything after the host and port'],
    ['http://magazine.example', 'use https://'],
    ['http://127.0.0.1.magazine.example', 'use https://'],
    ['http://192.168.1.5', 'use https://'],
  ])('refuses %s: %s', (text, advice) => {
    expect(() => normalizeOrigin(text)).toThrowError(advice);
  });
});
