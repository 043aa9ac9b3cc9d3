import type { GrantDependencies } from '../grant-dependencies.ts';
import { openGrantPage } from '../grant-page.ts';
import type { ConnectedContext } from './connected-context.ts';
import { getConnection } from './get-connection.ts';
import { renderConnection } from './render-connection.ts';

export async function showConnection(dependencies: GrantDependencies, context: ConnectedContext): Promise<Response> {
  const connection = await getConnection(dependencies, context);
  const page = await openGrantPage(dependencies.pages, context, context.var.account);
  const { daily, total } = connection.cap;
  const form = { values: { daily: String(daily), total: String(total) }, wrong: [] };
  return context.html(renderConnection(page, connection, form));
}
