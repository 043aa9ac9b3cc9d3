import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { EndpointOfSite } from './endpoint-of-site.ts';
import { createEndpointSecret, sealEndpointSecret } from './endpoint-secret.ts';

const overlapHours = 24;

/** Gives an endpoint a new secret, shown this once. For a day the old one signs as well. */
export async function rotateEndpointSecret(
  { database, clock, secret }: { database: Database; clock: Clock; secret: string },
  { siteId, endpointId }: EndpointOfSite,
): Promise<{ secret: string }> {
  const created = createEndpointSecret();
  const rotated = await database
    .updateTable('webhook_endpoints')
    .set((endpoint) => ({
      secret: sealEndpointSecret(created, { secret, endpointId }),
      previous_secret: endpoint.ref('secret'),
      previous_secret_until: new Date(clock.now().getTime() + overlapHours * 3_600_000),
    }))
    .where('id', '=', endpointId)
    .where('site_id', '=', siteId)
    .returning('id')
    .executeTakeFirst();
  if (!rotated) throw new AppError('not_found');
  return { secret: created };
}
