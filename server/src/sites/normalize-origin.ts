import { AppError } from '../errors/app-error.ts';
import { isLoopbackHost } from './is-loopback-host.ts';

/** An origin as browsers send it: scheme, host and port. Says what is wrong with anything else. */
export function normalizeOrigin(text: string): string {
  const origin = parseOrigin(text.trim());
  if (!['https:', 'http:'].includes(origin.protocol)) throw refuse(text, 'start it with https://');
  if (origin.hostname.includes('*')) throw refuse(text, 'name each origin in full, without a wildcard');
  if (origin.username || origin.password) throw refuse(text, 'leave out the user name');
  if (origin.pathname !== '/' || origin.search || origin.hash || /[?#]$/.test(text)) {
    throw refuse(text, 'leave out everything after the host and port');
  }
  if (origin.protocol === 'http:' && !isLoopbackHost(origin.hostname)) {
    throw refuse(text, 'use https:// (http:// is for this computer only)');
  }
  return origin.origin;
}

function parseOrigin(text: string): URL {
  if (text === 'null') throw refuse(text, 'a page without an origin cannot be allowed');
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text)) throw refuse(text, 'write it like https://magazine.example');
  const url = URL.parse(text);
  if (!url) throw refuse(text, 'write it like https://magazine.example');
  return url;
}

function refuse(text: string, advice: string): AppError {
  return new AppError('field_invalid', { field: 'origins', title: `“${text}” is not an origin: ${advice}.` });
}
