import type { Transaction } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { endAttempt } from './end-attempt.ts';
import type { WaitingDelivery } from './find-waiting-delivery.ts';
import { lockEndpoint } from './lock-endpoint.ts';

/** The message has arrived: the endpoint fails no longer. */
export async function recordSuccess(
  { database, clock }: { database: Database; clock: Clock },
  delivery: WaitingDelivery,
  outcome: AttemptOutcome,
): Promise<void> {
  const now = clock.now();
  await database.transaction().execute(async (transaction) => {
    await lockEndpoint(transaction, delivery.endpoint_id);
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
