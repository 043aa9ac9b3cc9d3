import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { JobQueue } from '../../jobs/job-queue.ts';
import { enqueueWebhook } from '../enqueue-webhook.ts';

interface Surroundings {
  database: Database;
  clock: Clock;
  queues: { webhooks: Pick<JobQueue, 'enqueue'> };
}

/** As if a picture had been made on a site just now, at the site's cost. */
export async function tellOfPicture({ database, clock, queues }: Surroundings, siteId: string): Promise<void> {
  const now = clock.now();
  const picture = { generationId: uuidv7(), model: 'fake-1', credits: 2, paidBy: 'site' as const, images: 1 };
  const event = { siteId, ...picture, createdAt: now, finishedAt: now };
  await database.transaction().execute((transaction) => enqueueWebhook(transaction, queues.webhooks, event));
}
