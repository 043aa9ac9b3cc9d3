import type { OAuthProviderExtension, SchemaClient } from '@better-auth/oauth-provider';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Client } from './client.ts';
import { findClient } from './find-client.ts';
import { type OAuthScope, refreshScope } from './oauth-scopes.ts';

type ClientDiscovery = Extract<OAuthProviderExtension['clientDiscovery'], { id: string }>;

interface DiscoveryDependencies {
  database: Database;
  clock: Clock;
  publicUrl: string;
}

/** What the rows of sites and apps bear. */
export const discoveryId = 'sites';

/**
 * The library asks here for every client, every time, so a site that is changed or suspended is so at once. Its own table
 * has a row for each only because its tokens refer to one.
 */
export function createClientDiscovery(dependencies: DiscoveryDependencies): ClientDiscovery {
  return {
    id: discoveryId,
    matches: () => true,
    async resolve(_context, clientId, known) {
      const client = await findClient(dependencies, clientId);
      if (!client) return null;
      if (!known) await addClientRow(dependencies, client);
      return describeClient(client);
    },
  };
}

async function addClientRow({ database, clock }: DiscoveryDependencies, { id, name }: Client): Promise<void> {
  const row = { id: uuidv7(), client_id: id, client_discovery_id: discoveryId, name, redirect_uris: '[]' };
  await database
    .insertInto('oauth_clients')
    .values({ ...row, created_at: clock.now() })
    .onConflict((conflict) => conflict.column('client_id').doNothing())
    .execute();
}

function describeClient(client: Client): SchemaClient<OAuthScope[]> {
  return {
    clientId: client.id,
    clientDiscoveryId: discoveryId,
    name: client.name,
    disabled: client.isSuspended,
    redirectUris: [...client.redirects],
    scopes: [...client.scopes, refreshScope],
    tokenEndpointAuthMethod: 'none',
    grantTypes: ['authorization_code', 'refresh_token'],
    responseTypes: ['code'],
    requirePKCE: true,
    skipConsent: false,
  };
}
