import { closeOwnSite } from '../own/close-own-site.ts';
import { getOwnSite } from '../own/get-own-site.ts';
import { removeOwnSite } from '../own/remove-own-site.ts';
import { reopenOwnSite } from '../own/reopen-own-site.ts';
import { rotateSiteKey } from '../own/rotate-site-key.ts';
import { readOwnSite } from './read-own-site.ts';
import { redirectWhenDone } from './redirect-when-done.ts';
import type { SitePageDependencies, SitePageRouter } from './site-page-dependencies.ts';

/** What the buttons of the settings do. */
export function addSiteActionRoutes(router: SitePageRouter, dependencies: SitePageDependencies): void {
  const { pages, database } = dependencies;

  router.post('/sites/:key/rotate-key', async (context) => {
    const { previousKey } = await context.req.parseBody();
    const endsAtOnce = previousKey === 'ends_at_once';
    const { key } = await rotateSiteKey(dependencies, { ...readOwnSite(context), endsAtOnce });
    return redirectWhenDone(pages, context, { address: `/sites/${key}/settings`, word: 'rotated' });
  });

  router.post('/sites/:key/close', async (context) => {
    const own = readOwnSite(context);
    await getOwnSite(database, own);
    await closeOwnSite(dependencies, own);
    return redirectWhenDone(pages, context, { address: `/sites/${own.key}/settings`, word: 'closed' });
  });

  router.post('/sites/:key/reopen', async (context) => {
    const own = readOwnSite(context);
    await reopenOwnSite(dependencies, own);
    return redirectWhenDone(pages, context, { address: `/sites/${own.key}/settings`, word: 'reopened' });
  });

  router.post('/sites/:key/delete', async (context) => {
    const own = readOwnSite(context);
    const outcome = await removeOwnSite(dependencies, own);
    const isGone = outcome === 'deleted';
    const address = isGone ? '/sites' : `/sites/${own.key}/settings`;
    return redirectWhenDone(pages, context, { address, word: isGone ? 'removed' : 'removedByClosing' });
  });
}
