import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { EndpointOfSite } from './endpoint-of-site.ts';

/** Forgets an endpoint with everything that was told to it. What still waits is not sent. */
export async function removeEndpoint(database: Database, { siteId, endpointId }: EndpointOfSite): Promise<void> {
  const removed = await database
    .deleteFrom('webhook_endpoints')
    .where('id', '=', endpointId)
    .where('site_id', '=', siteId)
    .returning('id')
    .executeTakeFirst();
  if (!removed) throw new AppError('not_found');
}
