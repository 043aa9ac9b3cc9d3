import { sql } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { discoveryId } from './create-client-discovery.ts';

/** Forgets the clients of keys that no site goes by any more, once no token refers to them. Returns how many. */
export async function removeUnusedClients({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from oauth_clients client
      where client_discovery_id = ${discoveryId}
        and not exists (select from sites where key = client.client_id)
        and not exists (
          select from sites where previous_key = client.client_id and previous_key_until > ${clock.now()})
        and not exists (select from oauth_access_tokens token where token.client_id = client.client_id)
        and not exists (select from oauth_refresh_tokens token where token.client_id = client.client_id)`.execute(
    database,
  );
  return Number(numAffectedRows ?? 0n);
}
