import { uuidv7 } from 'uuidv7';
import { connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createSite } from '../../sites/create-site.ts';
import { addEndpoint } from '../add-endpoint.ts';
import { createOwnerGate } from '../create-owner-gate.ts';
import { type DeliverDependencies, deliverWebhook } from '../deliver-webhook.ts';
import { type PictureMade, enqueueWebhook } from '../enqueue-webhook.ts';
import type { DisabledEndpoint } from '../record-failure.ts';
import { retrySchedule } from '../retry-schedule.ts';
import { createTestQueue } from './create-test-queue.ts';

export type TestWebhooks = Awaited<ReturnType<typeof openTestWebhooks>>;

const { signal } = new AbortController();

/** Webhooks over a database of the test's own, whose jobs run when the test says so. */
export async function openTestWebhooks() {
  const { connectionString, drop } = await createTestDatabase();
  const { database, close } = connectDatabase(connectionString, { size: 5 });
  const clock = createTestClock();
  const queue = createTestQueue();
  const disabled: DisabledEndpoint[] = [];
  const dependencies = {
    ...{ database, clock, queue, retrySchedule, queues: { webhooks: queue } },
    ...{ secret: 'the secret of the tests, 32 long', allowsPrivateHosts: true, gate: createOwnerGate(2) },
    onEndpointDisabled: async (endpoint: DisabledEndpoint) => void disabled.push(endpoint),
  };
  const deliver = (id: string, changed: Partial<DeliverDependencies> = {}) =>
    deliverWebhook({ ...dependencies, ...changed }, id, signal);
  return {
    ...dependencies,
    connectionString,
    disabled,
    addSite: (name = 'Magazine') => createSite({ database, clock }, { name, origins: ['https://magazine.example'] }),
    addEndpoint: (siteId: string, url: string) => addEndpoint(dependencies, { siteId, url }),
    makePicture: (siteId: string, changed: Partial<PictureMade> = {}) => {
      const event = { ...describePicture(siteId, clock.now()), ...changed };
      return database.transaction().execute((transaction) => enqueueWebhook(transaction, queue, event));
    },
    deliver,
    /** Runs the oldest job when its time has come. */
    async runNext(changed: Partial<DeliverDependencies> = {}) {
      const job = queue.jobs.shift();
      if (!job) throw new Error('No job waits.');
      clock.advanceSeconds(job.startAfterSeconds);
      await deliver(job.id, changed);
    },
    async close() {
      await close();
      await drop();
    },
  };
}

function describePicture(siteId: string, now: Date): PictureMade {
  return {
    ...{ siteId, generationId: uuidv7(), model: 'collage', credits: 2, paidBy: 'site', images: 2 },
    ...{ createdAt: new Date(now.getTime() - 3000), finishedAt: now },
  };
}

function createTestClock() {
  let now = new Date('2026-11-20T12:00:00.000Z');
  return {
    now: () => now,
    advanceSeconds(seconds: number) {
      now = new Date(now.getTime() + seconds * 1000);
    },
  };
}
