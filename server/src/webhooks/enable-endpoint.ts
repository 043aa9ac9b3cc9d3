import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { EndpointOfSite } from './endpoint-of-site.ts';

/** Starts telling an endpoint again that was disabled, as if it had never failed. */
export async function enableEndpoint(database: Database, { siteId, endpointId }: EndpointOfSite): Promise<void> {
  const enabled = await database
    .updateTable('webhook_endpoints')
    .set({ disabled_at: null, disabled_reason: null, failing_since: null })
    .where('id', '=', endpointId)
    .where('site_id', '=', siteId)
    .returning('id')
    .executeTakeFirst();
  if (!enabled) throw new AppError('not_found');
}
