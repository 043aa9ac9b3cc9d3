import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import type { WaitingDelivery } from './find-waiting-delivery.ts';
import { type RecordDependencies, endAttempt } from './end-attempt.ts';

/** The message has arrived: the endpoint fails no longer. */
export async function recordSuccess(
  { database, clock }: RecordDependencies,
  delivery: WaitingDelivery,
  outcome: AttemptOutcome,
): Promise<void> {
  const now = clock.now();
  await database.transaction().execute(async (transaction) => {
    await endAttempt(transaction, delivery.id, { ...outcome, state: 'succeeded', now });
    await clearFailing(transaction, delivery.endpoint_id);
  });
}

async function clearFailing(transaction: Transaction<Schema>, endpointId: string): Promise<void> {
  await transaction
    .updateTable('webhook_endpoints')
    .set({ failing_since: null })
    .where('id', '=', endpointId)
    .where('failing_since', 'is not', null)
    .execute();
}
