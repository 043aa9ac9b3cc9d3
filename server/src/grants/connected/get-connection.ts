import { AppError } from '../../errors/app-error.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import type { ConnectedContext } from './connected-context.ts';
import { type Connection, listConnections } from './list-connections.ts';

/** What this account allows the site or app of the path; what it allows nothing is not there. */
export async function getConnection(dependencies: GrantDependencies, context: ConnectedContext): Promise<Connection> {
  const key = context.req.param('key');
  const [connection] = await listConnections(dependencies, { accountId: context.var.account.id, key });
  if (!connection) throw new AppError('not_found');
  return connection;
}
