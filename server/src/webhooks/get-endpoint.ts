import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { EndpointOfSite } from './endpoint-of-site.ts';
import { type WebhookEndpoint, toWebhookEndpoint } from './webhook-endpoint.ts';

export async function getEndpoint(
  database: Database,
  { siteId, endpointId }: EndpointOfSite,
): Promise<WebhookEndpoint> {
  const row = await database
    .selectFrom('webhook_endpoints')
    .selectAll()
    .where('id', '=', endpointId)
    .where('site_id', '=', siteId)
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return toWebhookEndpoint(row);
}
