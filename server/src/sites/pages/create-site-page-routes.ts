import { requirePageSession } from '../../accounts/session/require-page-session.ts';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { getOwnSite } from '../own/get-own-site.ts';
import { listOwnSites } from '../own/list-own-sites.ts';
import { readSpentToday } from '../usage/read-spent-today.ts';
import { readUsage } from '../usage/read-usage.ts';
import { writeUsageCsv } from '../usage/write-usage-csv.ts';
import { addNewSiteRoutes } from './add-new-site-routes.ts';
import { addSettingsRoutes } from './add-settings-routes.ts';
import { addSiteActionRoutes } from './add-site-action-routes.ts';
import { listOfferedModels } from './list-offered-models.ts';
import { paysNothing } from './pays-nothing.ts';
import { readOwnSite } from './read-own-site.ts';
import { renderOverview } from './render-overview.ts';
import { renderSiteList } from './render-site-list.ts';
import type { SitePageDependencies, SitePageRouter } from './site-page-dependencies.ts';
import { sitePageStyles } from './site-page-styles.ts';

const paths = ['/sites', '/sites/new', '/sites/:key', '/sites/:key/settings', '/sites/:key/usage.csv'];
const actions = ['rotate-key', 'close', 'reopen', 'delete'].map((name) => `/sites/:key/${name}`);

/** The pages of site owners: their sites, what these have cost, and what they decide about them. */
export function createSitePageRoutes(dependencies: SitePageDependencies): SitePageRouter {
  const { pages, database, engines, findSession, readWallet } = dependencies;
  const router = createPageRouter<AccountVariables>(pages, { paths: [...paths, ...actions] });
  for (const path of [...paths, ...actions]) router.use(path, requirePageSession(findSession));
  servePageFile(router, sitePageStyles);

  router.get('/sites', async (context) => {
    const { id } = context.var.account;
    const [sites, { balance }] = await Promise.all([listOwnSites(database, id), readWallet(id)]);
    const listed = sites.map((site) => ({ site, isUnpaid: paysNothing(site, { engines, balance }) }));
    return context.html(renderSiteList(await findPageView(pages, context), listed));
  });

  addNewSiteRoutes(router, dependencies);

  router.get('/sites/:key', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    const [usage, spentToday, { balance }] = await Promise.all([
      readUsage(dependencies, site.id),
      readSpentToday(dependencies, site.id),
      readWallet(context.var.account.id),
    ]);
    const models = listOfferedModels(engines, site.models);
    const facts = { site, usage, spentToday, models, isUnpaid: paysNothing(site, { engines, balance }) };
    return context.html(renderOverview(await findPageView(pages, context), facts));
  });

  router.get('/sites/:key/usage.csv', async (context) => {
    const site = await getOwnSite(database, readOwnSite(context));
    await dependencies.limits.consume('csvExport', { account: context.var.account.id });
    return context.body(await writeUsageCsv(dependencies, site), 200, {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="usage-${site.key}.csv"`,
    });
  });

  addSettingsRoutes(router, dependencies);
  addSiteActionRoutes(router, dependencies);
  return router;
}
