import { AppError } from '../../errors/app-error.ts';
import { PathId } from '../../http/path-id.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { listAllSites } from '../sites/list-all-sites.ts';
import { changeSiteSuspension } from '../suspension/change-site-suspension.ts';
import type { AdministrationDependencies, AdministrationRouter } from './create-administration-routes.ts';
import { readAfter } from './read-after.ts';
import { readReasonForm } from './read-reason-form.ts';
import { renderSite } from './render-site.ts';
import { renderSites } from './render-sites.ts';
import { rowsPerPage } from './rows-per-page.ts';

/** Where the widget lives, and whether it may. */
export function addSiteRoutes(router: AdministrationRouter, dependencies: AdministrationDependencies): void {
  const { pages } = dependencies;

  router.get('/admin/sites', async (context) => {
    const page = await listAllSites(dependencies, { limit: rowsPerPage, after: readAfter(context) });
    return context.html(renderSites(await findPageView(pages, context), page));
  });

  router.get('/admin/sites/:id', async (context) => {
    const site = await getSite(context.req.param('id'));
    return context.html(renderSite(await findPageView(pages, context), { site }));
  });

  router.post('/admin/sites/:id/:verb{suspend|resume}', async (context) => {
    const site = await getSite(context.req.param('id'));
    const isSuspended = context.req.param('verb') === 'suspend';
    const form = await readReasonForm(context);
    if ('refused' in form) {
      return context.html(renderSite(await findPageView(pages, context), { site, ...form }), 422);
    }
    const operatorId = context.var.account.id;
    await changeSiteSuspension(dependencies, { siteId: site.id, isSuspended, operatorId, ...form });
    const text = isSuspended ? 'The site is suspended.' : 'The site is open again.';
    return redirectWithNotice(pages, context, {
      address: `/admin/sites/${site.id}`,
      notice: { kind: 'success', text },
    });
  });

  async function getSite(given: string) {
    const { items } = await listAllSites(dependencies, { limit: 1, id: PathId.parse(given) });
    const [site] = items;
    if (!site) throw new AppError('not_found');
    return site;
  }
}
