import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectDatabase } from '../database/connect-database.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import { type Queues, startQueues } from '../jobs/start-queues.ts';
import { createLog } from '../observability/create-log.ts';
import type { Site } from '../sites/site.ts';
import { enqueueWebhook } from './enqueue-webhook.ts';
import { listDeliveries } from './list-deliveries.ts';
import { startWebhookWorker } from './start-webhook-worker.ts';
import { openReceiver } from './testing/open-receiver.ts';
import { type TestWebhooks, openTestWebhooks } from './testing/open-test-webhooks.ts';

let webhooks: TestWebhooks;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let processes: TestProcess[];
let site: Site;
let endpointId: string;

beforeAll(async () => {
  webhooks = await openTestWebhooks();
  receiver = await openReceiver();
  processes = [await openProcess(), await openProcess()];
});
afterAll(async () => {
  await Promise.all(processes.map(({ close }) => close()));
  await receiver.close();
  await webhooks.close();
});
beforeEach(async () => {
  receiver.forget();
  site = await webhooks.addSite();
  endpointId = (await webhooks.addEndpoint(site.id, receiver.url)).endpoint.id;
});

type TestProcess = Awaited<ReturnType<typeof openProcess>>;

/** What a second process has of its own: connections and queues. `handled` emits whenever a job has ended. */
async function openProcess() {
  const { database, close } = connectDatabase(webhooks.connectionString, { size: 4 });
  const queues = await startQueues({ connectionString: webhooks.connectionString, onError: () => {} });
  const handled = new EventEmitter();
  const lines: string[] = [];
  const start = (retrySchedule: readonly number[]) =>
    startWebhookWorker({
      ...{ ...webhooks, database, retrySchedule, log: createLog('info', { write: (line) => void lines.push(line) }) },
      ...{ concurrency: 2, queues: { webhooks: watch(queues.webhooks, handled) } },
    });
  return {
    queues,
    handled,
    lines,
    start,
    async close() {
      await queues.stop();
      await close();
    },
  };
}

function watch(queue: Queues['webhooks'], handled: EventEmitter): JobQueue {
  return {
    enqueue: queue.enqueue,
    work: (handler, options) =>
      queue.work(async (id) => {
        await handler(id).finally(() => handled.emit('job'));
      }, options),
  };
}

async function makePictures(count: number): Promise<void> {
  const now = webhooks.clock.now();
  const figures = { model: 'collage', credits: 1, paidBy: 'site' as const, images: 1, createdAt: now, finishedAt: now };
  await webhooks.database.transaction().execute(async (transaction) => {
    for (let index = 0; index < count; index += 1) {
      const generationId = `01a1fd9a-f8a2-74e0-8613-${String(index).padStart(12, '0')}`;
      await enqueueWebhook(transaction, getFirst().queues.webhooks, { ...figures, siteId: site.id, generationId });
    }
  });
}

async function listStates(): Promise<string[]> {
  const { items } = await listDeliveries(webhooks.database, { siteId: site.id, endpointId, limit: 100 });
  return items.map(({ state }) => state);
}

/** Looks again whenever a job has ended. */
async function untilStates(holds: (states: string[]) => boolean): Promise<void> {
  for (;;) {
    const ended = Promise.race(processes.map(({ handled }) => once(handled, 'job')));
    if (holds(await listStates())) return;
    await ended;
  }
}

function getFirst(): TestProcess {
  const [first] = processes;
  if (!first) throw new Error('There are two.');
  return first;
}

describe('startWebhookWorker', () => {
  it('sends what was enqueued, and again what failed', async () => {
    receiver.answer(500, 204);
    const worker = await getFirst().start([0]);
    await makePictures(1);
    await untilStates((states) => states.join() === 'succeeded,failed');
    await worker.stop();
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[0]?.headers['webhook-id']).toBe(receiver.received[1]?.headers['webhook-id']);
  });

  it('sends each message once, however many workers there are', async () => {
    const workers = await Promise.all(processes.map(({ start }) => start([0])));
    await makePictures(12);
    await untilStates((states) => !states.includes('waiting'));
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(await listStates()).toEqual(Array<string>(12).fill('succeeded'));
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(12);
    expect(receiver.received).toHaveLength(12);
  });

  it('lets go of a receiver that does not answer when it stops, and leaves the message waiting', async () => {
    receiver.answer(() => {});
    const { start, lines } = getFirst();
    const worker = await start([0]);
    await makePictures(1);
    await receiver.waitFor(1);
    await worker.stop();
    expect(await listStates()).toEqual(['waiting']);
    expect(lines).toEqual([]);
  });

  it('logs what fails on our side, and leaves the message waiting', async () => {
    const { start, lines, handled } = getFirst();
    await webhooks.database
      .updateTable('webhook_endpoints')
      .set({ secret: Buffer.alloc(64) })
      .execute();
    const worker = await start([0]);
    const ended = once(handled, 'job');
    await makePictures(1);
    await ended;
    await worker.stop();
    expect(await listStates()).toEqual(['waiting']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', msg: 'telling an endpoint failed' });
  });
});
