import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRouter } from '../../../http/create-router.ts';
import { headerSets } from '../../../http/header-sets.ts';
import type { RouterEnvironment } from '../../../http/router-environment.ts';
import { useHeaderSet } from '../../../http/use-header-set.ts';
import type { EmbedFiles } from '../../embed/embed-files.ts';
import { readPageFile } from '../read-page-file.ts';
import { renderMissingWidget } from './render-missing-widget.ts';
import { readSnippetChoice } from './read-snippet-choice.ts';
import { renderSnippetPage } from './render-snippet-page.ts';

export interface SnippetOptions {
  findFiles(): Promise<EmbedFiles | undefined>;
  publicUrl: string;
  /** What stands in the field before anybody has filled it in. */
  usualSite: string;
}

/** `/snippet`: what a site owner copies. The one script it has is known to its policy by its hash. */
export function createSnippetRoutes({
  findFiles,
  publicUrl,
  usualSite,
}: SnippetOptions): OpenAPIHono<RouterEnvironment> {
  const script = readPageFile('copy-code.js');
  const integrity = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  const copyScript = { address: '/pages/copy-code.js', integrity };
  const policy = `${headerSets.page['content-security-policy']}; script-src '${integrity}'`;
  const router = createRouter();
  for (const path of ['/snippet', copyScript.address]) router.use(path, useHeaderSet('page'));

  router.get(copyScript.address, (context) =>
    context.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );

  router.get('/snippet', async (context) => {
    const embed = await findFiles();
    if (!embed) return context.html(renderMissingWidget(), 503);
    const locales = Object.keys(embed.manifest.apps);
    const choice = readSnippetChoice(context.req.query(), { locales, usualSite });
    context.header('Content-Security-Policy', policy);
    return context.html(renderSnippetPage({ choice, release: { origin: publicUrl, embed }, copyScript }));
  });

  return router;
}
