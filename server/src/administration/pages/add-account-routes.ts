import { PathId } from '../../http/path-id.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { getAccount } from '../accounts/get-account.ts';
import { listAccounts } from '../accounts/list-accounts.ts';
import { changeAccountSuspension } from '../suspension/change-account-suspension.ts';
import type { AdministrationDependencies, AdministrationRouter } from './create-administration-routes.ts';
import { readAfter } from './read-after.ts';
import { readReasonForm } from './read-reason-form.ts';
import { renderAccount } from './render-account.ts';
import { renderAccounts } from './render-accounts.ts';
import { rowsPerPage } from './rows-per-page.ts';

/** Who has an account, and whether they may use it. */
export function addAccountRoutes(router: AdministrationRouter, dependencies: AdministrationDependencies): void {
  const { pages, database } = dependencies;

  router.get('/admin', async (context) => {
    const search = context.req.query('search') || undefined;
    const page = await listAccounts(database, { limit: rowsPerPage, after: readAfter(context), search });
    return context.html(renderAccounts(await findPageView(pages, context), { ...page, search }));
  });

  router.get('/admin/accounts/:id', async (context) => {
    const account = await getAccount(database, PathId.parse(context.req.param('id')));
    return context.html(renderAccount(await findPageView(pages, context), { account }));
  });

  router.post('/admin/accounts/:id/:verb{suspend|resume}', async (context) => {
    const accountId = PathId.parse(context.req.param('id'));
    const account = await getAccount(database, accountId);
    const isSuspended = context.req.param('verb') === 'suspend';
    const form = await readReasonForm(context);
    if ('refused' in form) {
      return context.html(renderAccount(await findPageView(pages, context), { account, ...form }), 422);
    }
    const operatorId = context.var.account.id;
    await changeAccountSuspension(dependencies, { accountId, isSuspended, operatorId, ...form });
    const text = isSuspended ? 'The account is suspended.' : 'The account is open again.';
    const address = `/admin/accounts/${accountId}`;
    return redirectWithNotice(pages, context, { address, notice: { kind: 'success', text } });
  });
}
