import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { callbackPath } from '../connect/connect-paths.ts';
import type { Client } from './client.ts';
import { isKeyOfSite } from './is-key-of-site.ts';
import { siteScopes } from './oauth-scopes.ts';

const keyShape = /^(?:site|app)_[\w-]{1,64}$/;

interface ClientDependencies {
  database: Database;
  clock: Clock;
  publicUrl: string;
}

/** The client of this id as its site or app is right now: nothing about it is kept anywhere else. */
export async function findClient(
  { database, clock, publicUrl }: ClientDependencies,
  clientId: string,
): Promise<Client | undefined> {
  if (!keyShape.test(clientId)) return undefined;
  const row = await database
    .selectFrom('sites')
    .selectAll()
    .where((where) => where.or([where('key', '=', clientId), where('previous_key', '=', clientId)]))
    .executeTakeFirst();
  if (!row || !isKeyOfSite(row, clientId, clock.now())) return undefined;
  return {
    siteId: row.id,
    id: clientId,
    kind: row.kind,
    name: row.name,
    origins: row.origins,
    redirects: row.kind === 'app' ? row.redirects : [`${publicUrl}${callbackPath}`],
    scopes: row.scopes ?? siteScopes,
    isSuspended: row.suspended_at !== null,
  };
}
