import type { Context } from 'hono';
import { createPageView } from './create-page-view.ts';
import type { PageView } from './page-view.ts';
import type { Pages } from './pages.ts';

/** What a page must know, for one that does not care itself who looks at it. */
export async function findPageView(pages: Pages, context: Context): Promise<PageView> {
  return createPageView(pages, context, await pages.findViewer(context));
}
