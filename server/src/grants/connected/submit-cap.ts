import { readForm } from '../../accounts/read-form.ts';
import { redirectWithNotice } from '../../pages/notices/redirect-with-notice.ts';
import { readSpendCap } from '../consent/read-spend-cap.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { openGrantPage } from '../grant-page.ts';
import { changeCap } from './change-cap.ts';
import type { ConnectedContext } from './connected-context.ts';
import { connectionAddress } from './connection-address.ts';
import { getConnection } from './get-connection.ts';
import { renderConnection } from './render-connection.ts';

export async function submitCap(dependencies: GrantDependencies, context: ConnectedContext): Promise<Response> {
  const connection = await getConnection(dependencies, context);
  const { daily = '', total = '' } = await readForm(context);
  const page = await openGrantPage(dependencies.pages, context, context.var.account);
  const read = readSpendCap({ daily, total });
  if (!('cap' in read)) {
    const form = { values: { daily, total }, wrong: read.wrong };
    return context.html(renderConnection(page, connection, form), 422);
  }
  const { siteId, key } = connection;
  await changeCap(dependencies, { accountId: context.var.account.id, siteId, cap: read.cap });
  const notice = { kind: 'success', text: page.texts.connected.notices.changed } as const;
  return redirectWithNotice(dependencies.pages, context, { address: connectionAddress(key), notice });
}
