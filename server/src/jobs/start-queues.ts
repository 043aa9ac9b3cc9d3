import { PgBoss } from 'pg-boss';
import { createGenerationQueue } from './create-generation-queue.ts';
import { createJobQueue } from './create-job-queue.ts';
import type { GenerationQueue } from './generation-queue.ts';
import type { JobQueue } from './job-queue.ts';

export interface QueueOptions {
  connectionString: string;
  onError(error: unknown): void;
}

/** What is done later, each kind in a queue of its own: a mail server that is down keeps no picture waiting. */
export interface Queues {
  generation: GenerationQueue;
  mail: JobQueue;
  webhooks: JobQueue;
  stop(): Promise<void>;
}

/** Opens the queues in schema `pgboss` of the same database, creating what is missing. */
export async function startQueues({ connectionString, onError }: QueueOptions): Promise<Queues> {
  const boss = new PgBoss({
    connectionString,
    application_name: 'vignette-queue',
    max: 4,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  boss.on('error', onError);
  await boss.start();
  return {
    generation: await createGenerationQueue(boss),
    mail: await createJobQueue(boss, 'mail'),
    webhooks: await createJobQueue(boss, 'webhooks'),
    stop: () => boss.stop({ graceful: false }),
  };
}
