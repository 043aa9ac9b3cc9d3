import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { nameCookie } from '../../http/name-cookie.ts';
import type { Pages } from '../pages.ts';
import type { Notice } from './notice.ts';
import { signNotice } from './sign-notice.ts';

type NoticeDependencies = Pick<Pages, 'secret' | 'clock' | 'publicUrl'>;

/** After a form has done its work: a page of ours that says so, and that can be reloaded. `address` is a path. */
export function redirectWithNotice(
  pages: NoticeDependencies,
  context: Context,
  { address, notice }: { address: string; notice: Notice },
): Response {
  const secure = pages.publicUrl.startsWith('https:');
  const name = nameCookie(pages.publicUrl, 'notice');
  setCookie(context, name, signNotice(pages, notice), { path: '/', httpOnly: true, sameSite: 'Lax', secure });
  return context.redirect(address, 303);
}
