import type { Context } from 'hono';
import { findPageView } from '../../pages/find-page-view.ts';
import type { PageView } from '../../pages/page-view.ts';
import type { Pages } from '../../pages/pages.ts';
import { signInTextsByLocale } from '../texts/sign-in-texts-by-locale.ts';
import type { SignInTexts } from '../texts/sign-in-texts.ts';

/** What a page of signing in is rendered with. */
export interface SignInPage {
  view: PageView;
  texts: SignInTexts;
}

export async function openSignInPage(pages: Pages, context: Context): Promise<SignInPage> {
  const view = await findPageView(pages, context);
  return { view, texts: signInTextsByLocale[view.locale] };
}
