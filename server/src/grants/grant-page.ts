import type { Context } from 'hono';
import { createPageView } from '../pages/create-page-view.ts';
import type { PageView, PageViewer } from '../pages/page-view.ts';
import type { Pages } from '../pages/pages.ts';
import { type GrantTexts } from './texts/grant-texts.ts';
import { grantTextsByLocale } from './texts/grant-texts-by-locale.ts';

/** What a page of this feature is rendered with. */
export interface GrantPage {
  view: PageView;
  texts: GrantTexts;
  /** A number as this language writes it. */
  formatNumber(value: number): string;
}

export async function openGrantPage(
  pages: Pages,
  context: Context,
  viewer: PageViewer | undefined,
): Promise<GrantPage> {
  const view = await createPageView(pages, context, viewer);
  const numbers = new Intl.NumberFormat(view.locale);
  return { view, texts: grantTextsByLocale[view.locale], formatNumber: (value) => numbers.format(value) };
}
