import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { Queues } from '../jobs/start-queues.ts';

interface ReplayDependencies {
  database: Database;
  clock: Clock;
  queues: { webhooks: Pick<Queues['webhooks'], 'enqueue'> };
}

interface Replay {
  siteId: string;
  messageId: string;
  /** All of the site where absent. */
  endpointId?: string;
}

/**
 * Sends a message again under the same id, with retries as if it were new. One that waits for a retry anyway goes out
 * now instead. Answers to how many endpoints.
 */
export async function replayMessage(
  { database, clock, queues }: ReplayDependencies,
  replay: Replay,
): Promise<{ deliveries: number }> {
  const now = clock.now();
  return database.transaction().execute(async (transaction) => {
    const endpoints = await findEndpointsOfMessage(transaction, replay);
    if (endpoints.length === 0) throw new AppError('not_found');
    const rows = endpoints.map((endpoint) => ({ ...endpoint, id: uuidv7(), attempt: 1, due_at: now }));
    const deliveries = await transaction
      .insertInto('webhook_deliveries')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['message_id', 'endpoint_id'])
          .where('state', '=', sql.lit('waiting'))
          .doUpdateSet({ due_at: now }),
      )
      .returning('id')
      .execute();
    const ids = deliveries.map(({ id }) => id);
    await queues.webhooks.enqueue(fromKysely(transaction), ids);
    return { deliveries: ids.length };
  });
}

/** Those of them that are not disabled. */
function findEndpointsOfMessage(database: Database, { siteId, messageId, endpointId }: Replay) {
  let query = database
    .selectFrom('webhook_messages as message')
    .innerJoin('webhook_endpoints as endpoint', 'endpoint.site_id', 'message.site_id')
    .select(['message.id as message_id', 'endpoint.id as endpoint_id'])
    .where('message.id', '=', messageId)
    .where('message.site_id', '=', siteId)
    .where('endpoint.disabled_at', 'is', null)
    // Two who replay at once take the waiting rows in the same order.
    .orderBy('endpoint.id');
  if (endpointId !== undefined) query = query.where('endpoint.id', '=', endpointId);
  return query.execute();
}
