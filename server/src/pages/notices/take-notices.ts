import type { Context } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import type { Pages } from '../pages.ts';
import type { Notice } from './notice.ts';
import { verifyNotice } from './sign-notice.ts';

/** What the page before this one has to say, once. */
export function takeNotices(pages: Pick<Pages, 'secret' | 'clock'>, context: Context): Notice[] {
  const signed = getCookie(context, 'notice');
  if (signed === undefined) return [];
  deleteCookie(context, 'notice', { path: '/' });
  const notice = verifyNotice(pages, signed);
  return notice ? [notice] : [];
}
