import type { Context } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import { nameCookie } from '../../http/name-cookie.ts';
import type { Pages } from '../pages.ts';
import type { Notice } from './notice.ts';
import { verifyNotice } from './sign-notice.ts';

/** What the page before this one has to say, once. */
export function takeNotices(pages: Pick<Pages, 'secret' | 'clock' | 'publicUrl'>, context: Context): Notice[] {
  const name = nameCookie(pages.publicUrl, 'notice');
  const signed = getCookie(context, name);
  if (signed === undefined) return [];
  deleteCookie(context, name, { path: '/', secure: pages.publicUrl.startsWith('https:') });
  const notice = verifyNotice(pages, signed);
  return notice ? [notice] : [];
}
