import type { Logger } from 'pino';
import type { QueueWorker } from '../jobs/generation-queue.ts';
import type { Queues } from '../jobs/start-queues.ts';
import { createOwnerGate } from './create-owner-gate.ts';
import { type DeliverDependencies, deliverWebhook } from './deliver-webhook.ts';
import { retrySchedule } from './retry-schedule.ts';

export interface WebhookWorkerOptions extends Omit<DeliverDependencies, 'queue' | 'retrySchedule' | 'gate'> {
  queues: Pick<Queues, 'webhooks'>;
  log: Logger;
  /** Seconds between the attempts. */
  retrySchedule?: readonly number[];
  concurrency?: number;
}

/** How many are sent at a time, and how many of them for one owner. */
const usualConcurrency = 8;
const concurrencyOfOwner = 2;

/** Tells endpoints what was enqueued for them. What runs while it stops is sent again by another worker. */
export async function startWebhookWorker(options: WebhookWorkerOptions): Promise<QueueWorker> {
  const queue = options.queues.webhooks;
  const dependencies = { retrySchedule, ...options, queue, gate: createOwnerGate(concurrencyOfOwner) };
  const stopping = new AbortController();

  async function handle(deliveryId: string) {
    try {
      await deliverWebhook(dependencies, deliveryId, stopping.signal);
    } catch (err) {
      if (!stopping.signal.aborted) options.log.error({ err, deliveryId }, 'telling an endpoint failed');
      // The queue tries again what we could not do.
      throw err;
    }
  }

  const worker = await queue.work(handle, { concurrency: options.concurrency ?? usualConcurrency });
  return {
    stop() {
      stopping.abort();
      return worker.stop();
    },
  };
}
