import type { OpenAPIHono } from '@hono/zod-openapi';
import type { SessionFinder } from '../../../accounts/session/create-session-finder.ts';
import { requirePageSession } from '../../../accounts/session/require-page-session.ts';
import type { AccountVariables } from '../../../accounts/session/signed-in-account.ts';
import type { Database } from '../../../database/connect-database.ts';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { createPageRouter } from '../../../pages/create-page-router.ts';
import { servePageFile } from '../../../pages/files/serve-page-file.ts';
import { findPageView } from '../../../pages/find-page-view.ts';
import type { Pages } from '../../../pages/pages.ts';
import { renderEmpty } from '../../../pages/parts/render-empty.ts';
import { getOwnSite } from '../../../sites/own/get-own-site.ts';
import { readOwnSite } from '../../../sites/pages/read-own-site.ts';
import { renderSitePage } from '../../../sites/pages/render-site-page.ts';
import type { EmbedFiles } from '../../embed/embed-files.ts';
import { readSnippetChoice } from '../snippet/read-snippet-choice.ts';
import { framingPolicy, writePreviewPolicy } from './preview-policies.ts';
import { renderPreview } from './render-preview.ts';
import { renderSiteSnippet } from './render-site-snippet.ts';
import { siteSnippetStyles } from './site-snippet-styles.ts';
import { siteSnippetTextsByLocale } from './texts/site-snippet-texts-by-locale.ts';

interface SiteSnippetDependencies {
  pages: Pages;
  database: Database;
  findSession: SessionFinder;
  findFiles(): Promise<EmbedFiles | undefined>;
}

const paths = ['/sites/:key/snippet', '/sites/:key/snippet/preview'];

/** What the owner of a site copies, with a preview that makes nothing. */
export function createSiteSnippetRoutes({
  pages,
  database,
  findSession,
  findFiles,
}: SiteSnippetDependencies): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const router = createPageRouter<AccountVariables>(pages, { paths });
  for (const path of paths) router.use(path, requirePageSession(findSession));
  servePageFile(router, siteSnippetStyles);

  router.get('/sites/:key/snippet', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    const view = await findPageView(pages, context);
    const embed = await findFiles();
    if (!embed) {
      const { title, missing } = siteSnippetTextsByLocale[view.locale];
      return context.html(renderSitePage(view, { site, title, content: renderEmpty({ title, advice: missing }) }), 503);
    }
    const choice = readChoice(context.req.query(), site.key, embed);
    context.header('content-security-policy', framingPolicy);
    return context.html(renderSiteSnippet(view, { site, choice, release: { origin: pages.publicUrl, embed } }));
  });

  router.get('/sites/:key/snippet/preview', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    const view = await findPageView(pages, context);
    const embed = await findFiles();
    if (!embed) return context.notFound();
    const choice = readChoice(context.req.query(), site.key, embed);
    context.header('content-security-policy', writePreviewPolicy(pages.publicUrl));
    return context.html(renderPreview(view, { choice, release: { origin: pages.publicUrl, embed } }));
  });

  return router;
}

function readChoice(query: Record<string, string>, key: string, { manifest }: EmbedFiles) {
  const locales = Object.keys(manifest.apps);
  return { ...readSnippetChoice({ ...query, site: key }, { locales, usualSite: key }), site: key };
}
