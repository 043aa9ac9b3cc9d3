import type { QueueWorker } from '../jobs/generation-queue.ts';
import type { Queues } from '../jobs/start-queues.ts';
import { type DeliverDependencies, deliverWebhook } from './deliver-webhook.ts';
import { retrySchedule } from './retry-schedule.ts';

export interface WebhookWorkerOptions extends Omit<DeliverDependencies, 'queue' | 'retrySchedule'> {
  queues: Pick<Queues, 'webhooks'>;
  /** Seconds between the attempts. */
  retrySchedule?: readonly number[];
  concurrency?: number;
}

/** They wait for others, most of the time. */
const usualConcurrency = 8;

/** Tells endpoints what was enqueued for them. What runs while it stops is sent again by another worker. */
export async function startWebhookWorker(options: WebhookWorkerOptions): Promise<QueueWorker> {
  const queue = options.queues.webhooks;
  const dependencies = { retrySchedule, ...options, queue };
  const stopping = new AbortController();
  const worker = await queue.work((id) => deliverWebhook(dependencies, id, stopping.signal), {
    concurrency: options.concurrency ?? usualConcurrency,
  });
  return {
    stop() {
      stopping.abort();
      return worker.stop();
    },
  };
}
