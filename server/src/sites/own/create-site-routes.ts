import type { OpenAPIHono } from '@hono/zod-openapi';
import type { SessionFinder } from '../../accounts/session/create-session-finder.ts';
import { requireSession } from '../../accounts/session/require-session.ts';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Engine } from '../../engines/engine.ts';
import { createRouter } from '../../http/create-router.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { Limits } from '../../limits/create-limits.ts';
import { assertSameOrigin } from '../../pages/assert-same-origin.ts';
import { readUsage } from '../usage/read-usage.ts';
import { createOwnSite } from './create-own-site.ts';
import { describeOwnSite } from './describe-own-site.ts';
import { getOwnSite } from './get-own-site.ts';
import { listOwnSites } from './list-own-sites.ts';
import { patchOwnSite } from './patch-own-site.ts';
import { removeOwnSite } from './remove-own-site.ts';
import { rotateSiteKey } from './rotate-site-key.ts';
import * as routes from './site-routes.ts';

export interface SiteRouteDependencies {
  database: Database;
  clock: Clock;
  engines: readonly Engine[];
  publicUrl: string;
  limits: Limits;
  findSession: SessionFinder;
}

/** The sites of the account that is signed in. Only pages of ours may change something. */
export function createSiteRoutes(
  dependencies: SiteRouteDependencies,
): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const { database } = dependencies;
  const router = createRouter<AccountVariables>();
  for (const path of ['/v1/sites', '/v1/sites/*']) {
    router.use(path, assertSameOrigin(dependencies), requireSession(dependencies.findSession));
  }

  router.openapi(routes.listRoute, async (context) => {
    const sites = await listOwnSites(database, context.var.account.id);
    return context.json({ items: sites.map(describeOwnSite) }, 200);
  });

  router.openapi(routes.createSiteRoute, async (context) => {
    const site = await createOwnSite(dependencies, { ...context.req.valid('json'), accountId: context.var.account.id });
    return context.json(describeOwnSite(site), 201, { location: `/v1/sites/${site.key}` });
  });

  router.openapi(routes.readRoute, async (context) => {
    const own = { ...context.req.valid('param'), accountId: context.var.account.id };
    return context.json(describeOwnSite(await getOwnSite(database, own)), 200);
  });

  router.openapi(routes.changeRoute, async (context) => {
    const own = { ...context.req.valid('param'), accountId: context.var.account.id };
    return context.json(describeOwnSite(await patchOwnSite(dependencies, own, context.req.valid('json'))), 200);
  });

  router.openapi(routes.rotateRoute, async (context) => {
    const own = { ...context.req.valid('param'), accountId: context.var.account.id };
    const endsAtOnce = context.req.valid('json').previousKey === 'ends_at_once';
    return context.json(describeOwnSite(await rotateSiteKey(dependencies, { ...own, endsAtOnce })), 200);
  });

  router.openapi(routes.removeRoute, async (context) => {
    const own = { ...context.req.valid('param'), accountId: context.var.account.id };
    return context.json({ outcome: await removeOwnSite(dependencies, own) }, 200);
  });

  router.openapi(routes.usageRoute, async (context) => {
    const own = { ...context.req.valid('param'), accountId: context.var.account.id };
    const { id } = await getOwnSite(database, own);
    return context.json(await readUsage(dependencies, id), 200);
  });

  return router;
}
