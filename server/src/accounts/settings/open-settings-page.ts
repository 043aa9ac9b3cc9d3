import type { Context } from 'hono';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageView } from '../../pages/create-page-view.ts';
import type { PageView } from '../../pages/page-view.ts';
import type { Pages } from '../../pages/pages.ts';
import type { AccountVariables, SignedInAccount } from '../session/signed-in-account.ts';
import type { SettingsTexts } from './texts/settings-texts.ts';
import { settingsTextsByLocale } from './texts/settings-texts-by-locale.ts';

/** A request of somebody who is signed in. */
export type SettingsContext = Context<RouterEnvironment<AccountVariables>>;

/** What a page of the settings is rendered with. */
export interface SettingsPage {
  view: PageView;
  texts: SettingsTexts;
  account: SignedInAccount;
}

export async function openSettingsPage(pages: Pages, context: SettingsContext): Promise<SettingsPage> {
  const { account } = context.var;
  const view = await createPageView(pages, context, account);
  return { view, texts: settingsTextsByLocale[view.locale], account };
}
