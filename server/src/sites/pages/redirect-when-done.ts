import type { Context } from 'hono';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import type { Pages } from '../../pages/pages.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

interface Done {
  address: string;
  /** What has happened. */
  word: 'saved' | 'rotated' | 'closed' | 'reopened' | 'removed' | 'removedByClosing';
}

/** After a form of the settings: where to go on, and what is said there. */
export async function redirectWhenDone(
  pages: Pages,
  context: Context<RouterEnvironment<AccountVariables>>,
  { address, word }: Done,
): Promise<Response> {
  const { locale } = await findPageView(pages, context);
  const text = siteTextsByLocale[locale].settings[word];
  return redirectWithNotice(pages, context, { address, notice: { kind: 'success', text } });
}
