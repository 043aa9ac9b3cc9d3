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
import { listOwnEntries } from '../list-own-entries.ts';
import { auditStyles } from './audit-styles.ts';
import { renderAudit } from './render-audit.ts';

interface AuditDependencies {
  pages: Pages;
  database: Database;
  findSession: SessionFinder;
}

const path = '/account/audit';
const entriesPerPage = 20;

/** Lets an account read who looked at what of its own. */
export function createAuditRoutes(dependencies: AuditDependencies): OpenAPIHono<RouterEnvironment<AccountVariables>> {
  const { pages, database, findSession } = dependencies;
  const router = createPageRouter<AccountVariables>(pages, { paths: [path] });
  router.use(path, requirePageSession(findSession));
  servePageFile(router, auditStyles);

  router.get(path, async (context) => {
    const input = { accountId: context.var.account.id, cursor: context.req.query('cursor'), limit: entriesPerPage };
    const entries = await listOwnEntries(database, input);
    return context.html(renderAudit(await findPageView(pages, context), entries));
  });

  return router;
}
