import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { chooseLocale } from '../language/choose-locale.ts';
import { isLocale, type Locale } from '../language/locale.ts';
import { directionOf } from './direction-of.ts';
import { takeNotices } from './notices/take-notices.ts';
import { isPageTheme, type PageTheme } from './page-theme.ts';
import type { PageView, PageViewer } from './page-view.ts';
import type { Pages } from './pages.ts';
import { pageTextsByLocale } from './texts/page-texts-by-locale.ts';

/** What a page must know, with the viewer that the caller has looked up; `findPageView` looks it up by itself. */
export async function createPageView(
  pages: Pages,
  context: Context,
  viewer: PageViewer | undefined,
): Promise<PageView> {
  const locale = chooseLocaleFor(context, viewer);
  const { pathname, search } = new URL(context.req.url);
  return {
    locale,
    direction: directionOf(locale),
    texts: pageTextsByLocale[locale],
    theme: chooseTheme(context, viewer),
    viewer,
    path: pathname,
    address: pathname + search,
    notices: takeNotices(pages, context),
    elements: await pages.findElements(),
  };
}

/** The account's language, else the one chosen in this browser, else the one it asks for. */
function chooseLocaleFor(context: Context, viewer: PageViewer | undefined): Locale {
  const chosen = getCookie(context, 'language');
  return viewer?.locale ?? (isLocale(chosen) ? chosen : chooseLocale(context.req.header('accept-language')));
}

function chooseTheme(context: Context, viewer: PageViewer | undefined): PageTheme {
  const chosen = getCookie(context, 'theme');
  return viewer?.theme ?? (isPageTheme(chosen) ? chosen : 'system');
}
