import type { Database } from '../database/connect-database.ts';

/** An attempt that is to be made, with all it takes to make it. */
export type WaitingDelivery = NonNullable<Awaited<ReturnType<typeof findWaitingDelivery>>>;

export function findWaitingDelivery(database: Database, id: string) {
  return database
    .selectFrom('webhook_deliveries as delivery')
    .innerJoin('webhook_messages as message', 'message.id', 'delivery.message_id')
    .innerJoin('webhook_endpoints as endpoint', 'endpoint.id', 'delivery.endpoint_id')
    .innerJoin('sites as site', 'site.id', 'endpoint.site_id')
    .select(['delivery.id', 'delivery.attempt', 'delivery.message_id', 'delivery.endpoint_id'])
    .select(['message.type', 'message.payload', 'message.created_at'])
    .select(['endpoint.site_id', 'endpoint.url', 'endpoint.disabled_at', 'site.account_id'])
    .select(['endpoint.secret', 'endpoint.previous_secret', 'endpoint.previous_secret_until'])
    .where('delivery.id', '=', id)
    .where('delivery.state', '=', 'waiting')
    .executeTakeFirst();
}
