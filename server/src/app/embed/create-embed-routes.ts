import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { createRouter } from '../../http/create-router.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { useHeaderSet } from '../../http/use-header-set.ts';
import { answerEmbedFile } from './answer-embed-file.ts';
import type { ReleaseArchive } from './create-release-archive.ts';
import type { EmbedFiles } from './embed-files.ts';

interface EmbedOptions {
  /** The current release. */
  findFiles(): Promise<EmbedFiles | undefined>;
  archive: ReleaseArchive;
  /** In development the same version is built again and again, so nothing of it may be kept. */
  isDevelopment: boolean;
}

/** The widget's build: `/embed/vignette.js` follows the newest version, `/embed/<version>/<file>` never changes. */
export function createEmbedRoutes({ findFiles, archive, isDevelopment }: EmbedOptions): OpenAPIHono<RouterEnvironment> {
  const router = createRouter();
  router.use('/embed/*', useHeaderSet('embed'));

  router.get('/embed/vignette.js', async (context) => {
    const embed = await findFiles();
    if (!embed) return answerMissing(context, 'The widget has not been built yet. `npm start` builds it.');
    context.header('Cache-Control', isDevelopment ? 'no-cache' : 'public, max-age=300, stale-while-revalidate=86400');
    return answerEmbedFile(context, embed.facade);
  });

  router.get('/embed/:version/:file{.+}', async (context) => {
    const embed = await findFiles();
    const { version, file } = context.req.param();
    const found = version === embed?.version ? embed.files.get(file) : await archive.find(version, file);
    if (!found) return answerMissing(context, 'This version of the widget has no such file.');
    if (isDevelopment) context.header('Cache-Control', 'no-cache');
    return answerEmbedFile(context, found);
  });

  return router;
}

function answerMissing(context: Context, sentence: string): Response {
  return context.text(`${sentence}\n`, 404, { 'cache-control': 'no-store' });
}
