import path from 'node:path';
import { createHttpApp } from '../../../http/create-http-app.ts';
import { createLog } from '../../../observability/create-log.ts';
import { createMetrics } from '../../../observability/create-metrics.ts';
import { createChoiceRoutes } from '../../choice/create-choice-routes.ts';
import { createPageRouter } from '../../create-page-router.ts';
import { loadPageElements } from '../../elements/load-page-elements.ts';
import { createPageFileRoutes } from '../../files/create-page-file-routes.ts';
import { findPageView } from '../../find-page-view.ts';
import { redirectWithNotice } from '../../notices/redirect-with-notice.ts';
import type { Locale } from '../../../language/locale.ts';
import { pageTextsByLocale } from '../../texts/page-texts-by-locale.ts';
import { createTestPages } from '../create-test-pages.ts';
import { startServer } from '../start-server.ts';
import { kitWords } from './kit-words.ts';
import { renderKitPage } from './render-kit-page.ts';

const build = path.resolve(import.meta.dirname, '../../../../../widget/dist');
const viewer = { name: 'Maria', email: 'maria@example.com' };

/** A server of its own with the page of all parts at `/account`, and what every page needs; somebody is signed in. */
export async function startKit() {
  const elements = await loadPageElements(build);
  const pages = createTestPages({
    findViewer: async () => viewer,
    ...(elements && { findElements: async () => elements }),
  });
  const router = createPageRouter(pages, { paths: ['/account', '/kit'] });
  const posts: unknown[] = [];
  router.get('/account', async (context) => context.html(renderKitPage(await findPageView(pages, context))));
  router.post('/kit', async (context) => {
    posts.push(await context.req.parseBody());
    const { locale } = await findPageView(pages, context);
    const notice = { kind: 'success', text: kitWords(locale).changed } as const;
    return redirectWithNotice(pages, context, { address: '/account', notice });
  });
  const app = createHttpApp({ log: createLog('silent'), metrics: createMetrics() });
  for (const routes of [createPageFileRoutes(pages), createChoiceRoutes(pages), router]) app.route('/', routes);
  const { port, close } = await startServer(app);
  const revealNames = Object.fromEntries(
    Object.entries(pageTextsByLocale).map(([locale, { kit }]) => [locale, kit.showPassword]),
  ) as Record<Locale, string>;
  return { revealNames, address: `http://127.0.0.1:${port}/account`, posts, close };
}
