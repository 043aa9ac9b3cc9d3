import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { isLocale } from '../../../language/locale.ts';
import { chooseNews } from '../../../mail/news/choose-news.ts';
import { wantsNews } from '../../../mail/news/wants-news.ts';
import { redirectWithNotice } from '../../../pages/notices/redirect-with-notice.ts';
import { isPageTheme } from '../../../pages/page-theme.ts';
import { readForm } from '../../read-form.ts';
import type { AccountVariables } from '../../session/signed-in-account.ts';
import { createSettingsRouter } from '../create-settings-router.ts';
import { openSettingsPage, type SettingsContext } from '../open-settings-page.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';
import { settingsTextsByLocale } from '../texts/settings-texts-by-locale.ts';
import { changeProfile } from './change-profile.ts';
import { readName } from './read-name.ts';
import { renderProfile } from './render-profile.ts';

/** `/account`: who somebody is here, and how our pages and mails speak to them. */
export function createProfileRoutes(
  dependencies: SettingsDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const router = createSettingsRouter(dependencies, ['/account']);
  router.get('/account', (context) => showProfile(dependencies, context));
  router.post('/account', (context) => saveProfile(dependencies, context));
  return router;
}

async function showProfile({ pages, database, readWallet }: SettingsDependencies, context: SettingsContext) {
  const page = await openSettingsPage(pages, context);
  const { id, name } = page.account;
  const [wallet, news] = await Promise.all([readWallet?.(id), wantsNews(database, id)]);
  return context.html(renderProfile(page, { name, news, wallet }));
}

async function saveProfile({ pages, database, clock, readWallet }: SettingsDependencies, context: SettingsContext) {
  const fields = await readForm(context);
  const page = await openSettingsPage(pages, context);
  const { id: accountId, ...account } = page.account;
  const news = fields['news'] !== undefined;
  const name = readName(fields['name']);
  if (name === undefined) {
    const wallet = await readWallet?.(accountId);
    const refused = { name: fields['name'] ?? '', news, wallet, error: page.texts.profile.nameLong };
    return context.html(renderProfile(page, refused), 422);
  }
  const { language: locale, theme } = fields;
  const now = clock.now();
  const chosen = {
    locale: isLocale(locale) ? locale : account.locale,
    theme: isPageTheme(theme) ? theme : account.theme,
  };
  await changeProfile(database, { accountId, name, ...chosen, now });
  if (news !== (await wantsNews(database, accountId))) await chooseNews(database, { accountId, wanted: news, now });
  const notice = { kind: 'success', text: settingsTextsByLocale[chosen.locale].profile.saved } as const;
  return redirectWithNotice(pages, context, { address: '/account', notice });
}
