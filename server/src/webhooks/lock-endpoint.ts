import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Before anything is written about its deliveries: whoever removes an endpoint locks it first, and them afterwards. */
export async function lockEndpoint(transaction: Transaction<Schema>, endpointId: string): Promise<void> {
  await transaction
    .selectFrom('webhook_endpoints')
    .select('id')
    .where('id', '=', endpointId)
    .forNoKeyUpdate()
    .execute();
}
