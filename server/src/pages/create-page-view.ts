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
  return {
    locale,
    direction: directionOf(locale),
    texts: pageTextsByLocale[locale],
    theme: chooseTheme(context, viewer),
    viewer,
    path: context.req.path,
    address: findAddress(pages, context),
    notices: takeNotices(pages, context),
    elements: await pages.findElements(),
  };
}

/** A page that came back after a form was sent is not to be opened again by its address: there, that of the form counts. */
function findAddress({ publicUrl }: Pages, { req: request }: Context): string {
  const isOpened = request.method === 'GET' || request.method === 'HEAD';
  const address = isOpened ? request.url : (request.header('referer') ?? '');
  if (!URL.canParse(address)) return '/';
  const { origin, pathname, search } = new URL(address);
  return isOpened || origin === new URL(publicUrl).origin ? pathname + search : '/';
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
