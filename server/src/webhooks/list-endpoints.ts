import type { Database } from '../database/connect-database.ts';
import { type WebhookEndpoint, toWebhookEndpoint } from './webhook-endpoint.ts';

/** Oldest first. */
export async function listEndpoints(database: Database, siteId: string): Promise<WebhookEndpoint[]> {
  const rows = await database
    .selectFrom('webhook_endpoints')
    .selectAll()
    .where('site_id', '=', siteId)
    .orderBy('id')
    .execute();
  return rows.map(toWebhookEndpoint);
}
