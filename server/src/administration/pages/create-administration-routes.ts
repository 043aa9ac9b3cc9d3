import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import type { Pages } from '../../pages/pages.ts';
import type { Storage } from '../../storage/storage.ts';
import type { OperatorFinder } from '../operators/create-operator-finder.ts';
import { requireOperator } from '../operators/require-operator.ts';
import { addAccountRoutes } from './add-account-routes.ts';
import { addGenerationRoutes } from './add-generation-routes.ts';
import { addOverviewRoutes } from './add-overview-routes.ts';
import { addSiteRoutes } from './add-site-routes.ts';
import { adminStyles } from './admin-styles.ts';

export interface AdministrationDependencies {
  pages: Pages;
  database: Database;
  storage: Storage;
  clock: Clock;
  findOperator: OperatorFinder;
}

export type AdministrationRouter = OpenAPIHono<RouterEnvironment<AccountVariables>>;

/** The pages of operators. To everybody else all of it is as if it were not there. */
export function createAdministrationRoutes(dependencies: AdministrationDependencies): AdministrationRouter {
  const guard = requireOperator(dependencies.findOperator);
  const router = createPageRouter<AccountVariables>(dependencies.pages, { paths: ['/admin', '/admin/*'], guard });
  servePageFile(router, adminStyles);
  addAccountRoutes(router, dependencies);
  addSiteRoutes(router, dependencies);
  addOverviewRoutes(router, dependencies);
  addGenerationRoutes(router, dependencies);
  return router;
}
