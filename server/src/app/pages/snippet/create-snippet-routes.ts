import type { OpenAPIHono } from '@hono/zod-openapi';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { createPageRouter } from '../../../pages/create-page-router.ts';
import { findPageView } from '../../../pages/find-page-view.ts';
import type { Pages } from '../../../pages/pages.ts';
import type { EmbedFiles } from '../../embed/embed-files.ts';
import { renderMissingWidget } from './render-missing-widget.ts';
import { readSnippetChoice } from './read-snippet-choice.ts';
import { renderSnippetPage } from './render-snippet-page.ts';

export interface SnippetOptions {
  pages: Pages;
  findFiles(): Promise<EmbedFiles | undefined>;
  /** What stands in the field before anybody has filled it in. */
  usualSite: string;
}

/** `/snippet`: what a site owner copies. */
export function createSnippetRoutes({ pages, findFiles, usualSite }: SnippetOptions): OpenAPIHono<RouterEnvironment> {
  const router = createPageRouter(pages, { paths: ['/snippet'] });
  router.get('/snippet', async (context) => {
    const view = await findPageView(pages, context);
    const embed = await findFiles();
    if (!embed) return context.html(renderMissingWidget(view), 503);
    const locales = Object.keys(embed.manifest.apps);
    const choice = readSnippetChoice(context.req.query(), { locales, usualSite });
    return context.html(renderSnippetPage(view, { choice, release: { origin: pages.publicUrl, embed } }));
  });
  return router;
}
