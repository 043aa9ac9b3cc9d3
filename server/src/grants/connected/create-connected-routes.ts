import type { OpenAPIHono } from '@hono/zod-openapi';
import { requirePageSession } from '../../accounts/session/require-page-session.ts';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import { createRouter } from '../../http/create-router.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { openGrantPage } from '../grant-page.ts';
import { connectedStyles } from './connected-styles.ts';
import { listConnections } from './list-connections.ts';
import { renderConnections } from './render-connections.ts';
import { showConnection } from './show-connection.ts';
import { submitCap } from './submit-cap.ts';
import { submitDisconnection } from './submit-disconnection.ts';

const connectionsPath = '/account/sites';

/** What an account allows, to whom, and the way to change or end it. */
export function createConnectedRoutes(dependencies: GrantDependencies): OpenAPIHono<RouterEnvironment> {
  const { pages, findSession } = dependencies;
  const paths = [connectionsPath, `${connectionsPath}/*`];
  const router = createPageRouter<AccountVariables>(pages, { paths });
  for (const path of paths) router.use(path, requirePageSession(findSession));
  router.get(connectionsPath, async (context) => {
    const { account } = context.var;
    const page = await openGrantPage(pages, context, account);
    const connections = await listConnections(dependencies, { accountId: account.id });
    return context.html(renderConnections(page, connections));
  });
  router.get(`${connectionsPath}/:key`, (context) => showConnection(dependencies, context));
  router.post(`${connectionsPath}/:key/cap`, (context) => submitCap(dependencies, context));
  router.post(`${connectionsPath}/:key/disconnect`, (context) => submitDisconnection(dependencies, context));
  const files = createRouter();
  servePageFile(files, connectedStyles);
  files.route('/', router);
  return files;
}
