import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { isLocale } from '../../language/locale.ts';
import { createPageRouter } from '../create-page-router.ts';
import { isPageTheme } from '../page-theme.ts';
import type { PageChoice, Pages } from '../pages.ts';
import { readWayBack } from '../read-way-back.ts';

const yearSeconds = 365 * 24 * 60 * 60;

/** `POST /pages/choice`: the language and the appearance chosen in the footer, kept in this browser for a year. */
export function createChoiceRoutes(pages: Pages): OpenAPIHono<RouterEnvironment> {
  const router = createPageRouter(pages, { paths: ['/pages/choice'], headers: 'popupPage' });
  router.post('/pages/choice', async (context) => {
    const { language, theme, back } = await context.req.parseBody();
    const choice = readChoice(language, theme);
    if (choice.locale) keepInBrowser(pages, context, 'language', choice.locale);
    if (choice.theme) keepInBrowser(pages, context, 'theme', choice.theme);
    await pages.keepChoice(context, choice);
    return context.redirect(readWayBack(back), 303);
  });
  return router;
}

function readChoice(language: unknown, theme: unknown): PageChoice {
  const locale = typeof language === 'string' && isLocale(language) && language;
  const chosenTheme = typeof theme === 'string' && isPageTheme(theme) && theme;
  return { ...(locale && { locale }), ...(chosenTheme && { theme: chosenTheme }) };
}

function keepInBrowser({ publicUrl }: Pages, context: Context, name: string, value: string): void {
  const secure = publicUrl.startsWith('https:');
  setCookie(context, name, value, { path: '/', maxAge: yearSeconds, sameSite: 'Lax', httpOnly: true, secure });
}
