import type { Transaction } from 'kysely';
import { fromKysely } from 'pg-boss';
import { uuidv7 } from 'uuidv7';
import type { Schema } from '../database/schema.ts';
import type { JobQueue } from '../jobs/job-queue.ts';

/** A picture was made on a site. */
export interface PictureMade {
  siteId: string;
  generationId: string;
  model: string;
  credits: number;
  paidBy: 'site' | 'account';
  createdAt: Date;
  finishedAt: Date;
  /** How many. */
  images: number;
}

/**
 * Tells the endpoints of the site, if the transaction commits. It belongs into the one that finishes the generation,
 * where it costs most sites no more than one indexed select.
 */
export async function enqueueWebhook(
  transaction: Transaction<Schema>,
  queue: Pick<JobQueue, 'enqueue'>,
  event: PictureMade,
): Promise<void> {
  const endpoints = await findListeningEndpoints(transaction, event.siteId);
  const [first] = endpoints;
  if (!first) return;
  const messageId = uuidv7();
  await insertMessage(transaction, { messageId, siteKey: first.key, event });
  const deliveries = endpoints.map(({ id }) => ({
    ...{ id: uuidv7(), message_id: messageId, endpoint_id: id },
    ...{ attempt: 1, due_at: event.finishedAt },
  }));
  await transaction.insertInto('webhook_deliveries').values(deliveries).execute();
  await queue.enqueue(
    fromKysely(transaction),
    deliveries.map(({ id }) => id),
  );
}

function findListeningEndpoints(transaction: Transaction<Schema>, siteId: string) {
  return transaction
    .selectFrom('webhook_endpoints')
    .innerJoin('sites', 'sites.id', 'webhook_endpoints.site_id')
    .select(['webhook_endpoints.id', 'sites.key'])
    .where('site_id', '=', siteId)
    .where('disabled_at', 'is', null)
    .execute();
}

interface NewMessage {
  messageId: string;
  siteKey: string;
  event: PictureMade;
}

/** Field by field: whatever else the caller knows of the generation stays where it is. */
async function insertMessage(transaction: Transaction<Schema>, { messageId, siteKey, event }: NewMessage) {
  const { siteId, generationId, model, credits, paidBy, images, finishedAt } = event;
  const times = { createdAt: event.createdAt.toISOString(), finishedAt: finishedAt.toISOString() };
  await transaction
    .insertInto('webhook_messages')
    .values({
      ...{ id: messageId, site_id: siteId, type: 'generation.succeeded', created_at: finishedAt },
      payload: JSON.stringify({ generationId, siteKey, model, credits, paidBy, images, ...times }),
    })
    .execute();
}
