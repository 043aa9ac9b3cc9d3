import { type Transaction, sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { endAttempt } from './end-attempt.ts';
import type { WaitingDelivery } from './find-waiting-delivery.ts';
import { lockEndpoint } from './lock-endpoint.ts';

const daysUntilDisabled = 5;

/** An endpoint that is told nothing any more, until its owner enables it again. */
export interface DisabledEndpoint {
  siteId: string;
  endpointId: string;
  url: string;
  /** `gone`: it answered 410. `failing`: nothing has arrived there for five days. */
  reason: 'gone' | 'failing';
}

export interface FailureDependencies {
  database: Database;
  clock: Clock;
  queue: Pick<JobQueue, 'enqueue'>;
  retrySchedule: readonly number[];
  /** Within the transaction that disables it: what it does happens once, if at all. */
  onEndpointDisabled(endpoint: DisabledEndpoint, transaction: Transaction<Schema>): Promise<void>;
}

/** The message has not arrived: it is sent again later, unless the endpoint has failed for too long. */
export async function recordFailure(
  dependencies: FailureDependencies,
  delivery: WaitingDelivery,
  outcome: AttemptOutcome,
): Promise<void> {
  const now = dependencies.clock.now();
  await dependencies.database.transaction().execute(async (transaction) => {
    await lockEndpoint(transaction, delivery.endpoint_id);
    const isOurs = await endAttempt(transaction, delivery.id, { ...outcome, state: 'failed', now });
    if (!isOurs) return;
    const failing = await markFailing(transaction, delivery.endpoint_id, { isGone: outcome.statusCode === 410, now });
    if (!failing) return;
    const { disabled_reason: reason } = failing;
    if (!reason) return enqueueRetry(transaction, { dependencies, delivery, now });
    const endpoint = { siteId: delivery.site_id, endpointId: delivery.endpoint_id, url: delivery.url, reason };
    await dependencies.onEndpointDisabled(endpoint, transaction);
  });
}

/** Answers nothing when the endpoint was disabled before. */
function markFailing(
  transaction: Transaction<Schema>,
  endpointId: string,
  { isGone, now }: { isGone: boolean; now: Date },
) {
  const longAgo = new Date(now.getTime() - daysUntilDisabled * 86_400_000);
  const reason = isGone
    ? sql<'gone'>`'gone'`
    : sql<'failing' | null>`case when failing_since <= ${longAgo} then 'failing' end`;
  return transaction
    .updateTable('webhook_endpoints')
    .set({
      failing_since: sql`coalesce(failing_since, ${now})`,
      disabled_reason: reason,
      disabled_at: sql`case when ${reason} is not null then ${now}::timestamptz end`,
    })
    .where('id', '=', endpointId)
    .where('disabled_at', 'is', null)
    .returning('disabled_reason')
    .executeTakeFirst();
}

interface Retry {
  dependencies: FailureDependencies;
  delivery: WaitingDelivery;
  now: Date;
}

async function enqueueRetry(transaction: Transaction<Schema>, { dependencies, delivery, now }: Retry): Promise<void> {
  const startAfterSeconds = dependencies.retrySchedule[delivery.attempt - 1];
  if (startAfterSeconds === undefined) return;
  const id = uuidv7();
  const due_at = new Date(now.getTime() + startAfterSeconds * 1000);
  const { message_id, endpoint_id, attempt } = delivery;
  const next = { id, message_id, endpoint_id, attempt: attempt + 1, due_at };
  await transaction.insertInto('webhook_deliveries').values(next).execute();
  await dependencies.queue.enqueue(fromKysely(transaction), [id], { startAfterSeconds });
}
