import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { openGrantPage } from '../grant-page.ts';
import { isolate } from '../name-hosts.ts';
import type { ConnectedContext } from './connected-context.ts';
import { disconnectSite } from './disconnect-site.ts';
import { getConnection } from './get-connection.ts';

export async function submitDisconnection(
  dependencies: GrantDependencies,
  context: ConnectedContext,
): Promise<Response> {
  const { siteId, name } = await getConnection(dependencies, context);
  const { account } = context.var;
  await disconnectSite(dependencies, { accountId: account.id, siteId });
  const { texts } = await openGrantPage(dependencies.pages, context, account);
  const notice = { kind: 'success', text: texts.connected.notices.disconnected(isolate(name)) } as const;
  return redirectWithNotice(dependencies.pages, context, { address: '/account/sites', notice });
}
