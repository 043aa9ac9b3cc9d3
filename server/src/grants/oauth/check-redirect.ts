import { AppError } from '../../errors/app-error.ts';
import { isLoopbackHost } from '../../sites/is-loopback-host.ts';

/** A scheme that belongs to whoever has the domain it is named after (RFC 8252, 7.1). */
const ownScheme = /^[a-z][a-z\d-]*(?:\.[a-z\d-]+)+:$/;

/** Where an app is sent back to, compared letter by letter. Says what is wrong with what cannot be one. */
export function checkRedirect(text: string): string {
  const redirect = URL.parse(text);
  if (!redirect || text.includes('*')) throw refuse(text, 'write the whole address');
  if (text.includes('#')) throw refuse(text, 'leave out everything from # on');
  if (redirect.username || redirect.password) throw refuse(text, 'leave out the user name');
  if (isSafe(redirect)) return text;
  throw refuse(text, 'use https://, http:// on this computer, or a scheme like com.example.app:');
}

function isSafe({ protocol, hostname }: URL): boolean {
  if (protocol === 'http:') return isLoopbackHost(hostname);
  return protocol === 'https:' || ownScheme.test(protocol);
}

function refuse(text: string, advice: string): AppError {
  return new AppError('field_invalid', { field: 'redirects', title: `“${text}” cannot be a redirect: ${advice}.` });
}
