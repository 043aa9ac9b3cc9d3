import { fromKysely } from 'pg-boss';
import { type AttemptOptions, attemptDelivery } from './attempt-delivery.ts';
import type { OwnerGate } from './create-owner-gate.ts';
import { endAttempt } from './end-attempt.ts';
import { type WaitingDelivery, findWaitingDelivery } from './find-waiting-delivery.ts';
import { type FailureDependencies, recordFailure } from './record-failure.ts';
import { recordSuccess } from './record-success.ts';

export interface DeliverDependencies extends AttemptOptions, FailureDependencies {
  gate: OwnerGate;
}

const secondsUntilRoom = 5;

/**
 * Makes one attempt, if it still is to be made, and records it. Whoever dies in between leaves it waiting, and its job
 * with it: a message arrives at least once, under one id.
 */
export async function deliverWebhook(
  dependencies: DeliverDependencies,
  deliveryId: string,
  signal: AbortSignal,
): Promise<void> {
  const { database, clock, queue, gate } = dependencies;
  const delivery = await findWaitingDelivery(database, deliveryId);
  if (!delivery) return;
  if (delivery.disabled_at) {
    await endAttempt(database, deliveryId, { state: 'dropped', now: clock.now() });
    return;
  }
  const leave = gate.enter(delivery.account_id ?? delivery.site_id);
  if (!leave) return queue.enqueue(fromKysely(database), [deliveryId], { startAfterSeconds: secondsUntilRoom });
  try {
    await attemptAndRecord(dependencies, delivery, signal);
  } finally {
    leave();
  }
}

async function attemptAndRecord(dependencies: DeliverDependencies, delivery: WaitingDelivery, signal: AbortSignal) {
  const outcome = await attemptDelivery(delivery, dependencies, signal);
  const record = outcome.failure === null ? recordSuccess : recordFailure;
  await record(dependencies, delivery, outcome);
}
