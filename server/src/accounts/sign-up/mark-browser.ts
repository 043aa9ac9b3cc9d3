import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { nameCookie } from '../../http/name-cookie.ts';
import { lifetimes } from '../authentication/lifetimes.ts';

/** Cleared with every other of ours when somebody signs out. */
export function nameMarkCookie(publicUrl: string): string {
  return nameCookie(publicUrl, 'vignette.sign_up');
}

/** Gives a browser that signs up a mark, by which it is known when the address is proven. Answers the mark. */
export function markBrowser(context: Context, publicUrl: string): string {
  const mark = randomBytes(24).toString('base64url');
  setCookie(context, nameMarkCookie(publicUrl), mark, {
    path: '/',
    maxAge: lifetimes.addressLinkHours * 3600,
    sameSite: 'Lax',
    httpOnly: true,
    secure: publicUrl.startsWith('https:'),
  });
  return mark;
}
