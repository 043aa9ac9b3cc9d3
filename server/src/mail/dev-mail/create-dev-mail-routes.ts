import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Database } from '../../database/connect-database.ts';
import { headerSets } from '../../http/header-sets.ts';
import { PathId } from '../../http/path-id.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { createPageRouter } from '../../pages/create-page-router.ts';
import { servePageFile } from '../../pages/files/serve-page-file.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import type { Pages } from '../../pages/pages.ts';
import { assertOwnHost } from './assert-own-host.ts';
import { devMailStyles } from './dev-mail-styles.ts';
import { getDevMail } from './get-dev-mail.ts';
import { listDevMails } from './list-dev-mails.ts';
import { renderDevMail } from './render-dev-mail.ts';
import { renderDevMailbox } from './render-dev-mailbox.ts';

interface DevMailDependencies {
  pages: Pages;
  database: Database;
}

/** What stands in the frame keeps to the page's policy, and a mail's style is written inline. */
const policy = headerSets.page['content-security-policy'].replace(
  "style-src 'self'",
  "style-src 'self' 'unsafe-inline'",
);

/** `/dev/mail`: what would have been sent. Only for development: whoever can open it can sign in as anybody. */
export function createDevMailRoutes({ pages, database }: DevMailDependencies): OpenAPIHono<RouterEnvironment> {
  const paths = ['/dev/mail', '/dev/mail/*'];
  const router = createPageRouter(pages, { paths });
  for (const path of paths) router.use(path, assertOwnHost(pages));
  servePageFile(router, devMailStyles);

  router.get('/dev/mail', async (context) => {
    const to = context.req.query('to')?.trim() || undefined;
    const items = await listDevMails(database, to);
    if (wantsJson(context)) return context.json({ items });
    return context.html(renderDevMailbox(await findPageView(pages, context), { items, to }));
  });

  router.get('/dev/mail/:id', async (context) => {
    const mail = await getDevMail(database, PathId.parse(context.req.param('id')));
    if (wantsJson(context)) return context.json(mail);
    context.header('Content-Security-Policy', policy);
    return context.html(renderDevMail(await findPageView(pages, context), mail));
  });

  return router;
}

function wantsJson({ req: request }: Context): boolean {
  return request.header('accept')?.includes('application/json') ?? false;
}
