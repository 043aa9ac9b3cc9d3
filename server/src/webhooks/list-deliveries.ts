import type { Database } from '../database/connect-database.ts';
import type { WebhookDeliveryTable } from '../database/schema/webhook-tables.ts';
import { AppError } from '../errors/app-error.ts';
import type { Selectable } from 'kysely';
import type { EndpointOfSite } from './endpoint-of-site.ts';

/** One attempt, made or to be made, as the owner of the site sees it. */
export interface WebhookDelivery {
  id: string;
  messageId: string;
  type: string;
  generationId: string;
  attempt: number;
  state: Selectable<WebhookDeliveryTable>['state'];
  statusCode: number | null;
  failure: WebhookDeliveryTable['failure'];
  durationMs: number | null;
  dueAt: Date;
  endedAt: Date | null;
}

interface ListInput extends EndpointOfSite {
  limit: number;
  cursor?: string | undefined;
}

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Newest first, by keyset: ids are in the order of time, so the last one is where a page ended. */
export async function listDeliveries(
  database: Database,
  { siteId, endpointId, limit, cursor }: ListInput,
): Promise<{ items: WebhookDelivery[]; nextCursor: string | null }> {
  if (cursor !== undefined && !idPattern.test(cursor)) throw new AppError('field_invalid', { field: 'cursor' });
  let query = selectDeliveries(database)
    .where('delivery.endpoint_id', '=', endpointId)
    .where('endpoint.site_id', '=', siteId)
    .orderBy('delivery.id', 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) query = query.where('delivery.id', '<', cursor);
  const rows = await query.execute();
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function selectDeliveries(database: Database) {
  return database
    .selectFrom('webhook_deliveries as delivery')
    .innerJoin('webhook_endpoints as endpoint', 'endpoint.id', 'delivery.endpoint_id')
    .innerJoin('webhook_messages as message', 'message.id', 'delivery.message_id')
    .select(['delivery.id', 'delivery.message_id as messageId', 'message.type', 'delivery.attempt', 'delivery.state'])
    .select((select) => select.ref('message.payload', '->>').key('generationId').as('generationId'))
    .select(['delivery.status_code as statusCode', 'delivery.failure', 'delivery.duration_ms as durationMs'])
    .select(['delivery.due_at as dueAt', 'delivery.ended_at as endedAt']);
}
