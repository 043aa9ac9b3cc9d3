import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KyselyPlugin } from 'kysely';
import type { Site } from '../sites/site.ts';
import { enqueueWebhook } from './enqueue-webhook.ts';
import { listDeliveries } from './list-deliveries.ts';
import { removeOldWebhooks } from './remove-old-webhooks.ts';
import { replayMessage } from './replay-message.ts';
import { openReceiver } from './testing/open-receiver.ts';
import { type TestWebhooks, openTestWebhooks } from './testing/open-test-webhooks.ts';

let webhooks: TestWebhooks;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let site: Site;

beforeAll(async () => {
  webhooks = await openTestWebhooks();
  receiver = await openReceiver();
});
afterAll(async () => {
  await receiver.close();
  await webhooks.close();
});
beforeEach(async () => {
  receiver.forget();
  webhooks.queue.jobs.length = 0;
  site = await webhooks.addSite();
});

async function addEndpoint(): Promise<string> {
  return (await webhooks.addEndpoint(site.id, receiver.url)).endpoint.id;
}

async function list(endpointId: string, page: { limit?: number; cursor?: string } = {}) {
  return listDeliveries(webhooks.database, { siteId: site.id, endpointId, limit: 50, ...page });
}

describe('enqueueWebhook', () => {
  it('costs one statement where nobody listens', async () => {
    let statements = 0;
    const counting: KyselyPlugin = {
      transformQuery({ node }) {
        statements += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const now = webhooks.clock.now();
    const event = {
      ...{ siteId: site.id, generationId: uuidv7(), model: 'collage', credits: 1, paidBy: 'account' as const },
      ...{ images: 1, createdAt: now, finishedAt: now },
    };
    await webhooks.database
      .transaction()
      .execute((transaction) => enqueueWebhook(transaction.withPlugin(counting), webhooks.queue, event));
    expect(statements).toBe(1);
    expect(webhooks.queue.jobs).toEqual([]);
  });

  it('tells each endpoint of the site, and those of no other', async () => {
    const other = await webhooks.addSite('Shop');
    await webhooks.addEndpoint(other.id, receiver.url);
    const endpoints = [await addEndpoint(), await addEndpoint()];
    await webhooks.makePicture(site.id);
    expect(webhooks.queue.jobs).toHaveLength(2);
    const deliveries = await Promise.all(endpoints.map((id) => list(id)));
    const [first, second] = deliveries.map(({ items }) => items[0]);
    expect(first).toMatchObject({ attempt: 1, state: 'waiting', messageId: second?.messageId });
  });

  it('tells nothing of what was rolled back', async () => {
    const endpointId = await addEndpoint();
    const finishing = webhooks.makePicture(site.id, { createdAt: new Date(Number.NaN) });
    await expect(finishing).rejects.toThrowError('Invalid time');
    expect((await list(endpointId)).items).toEqual([]);
    expect(webhooks.queue.jobs).toEqual([]);
  });
});

describe('listDeliveries', () => {
  it('pages from the newest to the oldest, also while more come', async () => {
    const endpointId = await addEndpoint();
    for (let index = 0; index < 5; index += 1) await webhooks.makePicture(site.id);
    const all = (await list(endpointId)).items.map(({ id }) => id);
    const first = await list(endpointId, { limit: 2 });
    await webhooks.makePicture(site.id);
    const second = await list(endpointId, { limit: 2, cursor: first.nextCursor ?? '' });
    const third = await list(endpointId, { limit: 2, cursor: second.nextCursor ?? '' });
    expect([first, second, third].flatMap(({ items }) => items.map(({ id }) => id))).toEqual(all);
    expect(third.nextCursor).toBeNull();
    await expect(list(endpointId, { cursor: 'no cursor' })).rejects.toMatchObject({ code: 'field_invalid' });
  });
});

describe('replayMessage', () => {
  it('sends a message again under the same id, to all endpoints or to one', async () => {
    const endpoints = [await addEndpoint(), await addEndpoint()];
    const [endpointId = ''] = endpoints;
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    await webhooks.runNext();
    const messageId = (await list(endpointId)).items[0]?.messageId ?? '';
    expect(await replayMessage(webhooks, { siteId: site.id, messageId, endpointId })).toEqual({ deliveries: 1 });
    expect(await replayMessage(webhooks, { siteId: site.id, messageId })).toEqual({ deliveries: 2 });
    while (webhooks.queue.jobs.length > 0) await webhooks.runNext();
    // The second replay found the first one waiting, and sent it once.
    expect(receiver.received).toHaveLength(4);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set([`msg_${messageId}`]),
    );
  });

  it('sends what waits for a retry at once, and goes on with one line of retries', async () => {
    const endpointId = await addEndpoint();
    receiver.answer(500, 500);
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    const messageId = (await list(endpointId)).items[0]?.messageId ?? '';
    await replayMessage(webhooks, { siteId: site.id, messageId });
    const [retry, replay] = webhooks.queue.jobs.splice(0);
    expect(replay).toEqual({ id: retry?.id, startAfterSeconds: 0 });
    await webhooks.deliver(replay?.id ?? '');
    await webhooks.deliver(retry?.id ?? '');
    expect(receiver.received).toHaveLength(2);
    expect(webhooks.queue.jobs).toMatchObject([{ startAfterSeconds: 300 }]);
  });

  it('replays nothing of other sites, and nothing to an endpoint of theirs', async () => {
    const endpointId = await addEndpoint();
    await webhooks.makePicture(site.id);
    const messageId = (await list(endpointId)).items[0]?.messageId ?? '';
    const other = await webhooks.addSite('Shop');
    const theirs = (await webhooks.addEndpoint(other.id, receiver.url)).endpoint.id;
    const attempts = [
      { siteId: other.id, messageId },
      { siteId: site.id, messageId, endpointId: theirs },
      { siteId: site.id, messageId: uuidv7() },
    ];
    for (const attempt of attempts) {
      await expect(replayMessage(webhooks, attempt)).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

describe('removeOldWebhooks', () => {
  it('forgets messages after thirty days, with their deliveries', async () => {
    const endpointId = await addEndpoint();
    await webhooks.makePicture(site.id);
    webhooks.clock.advanceSeconds(86_400);
    await webhooks.makePicture(site.id);
    webhooks.clock.advanceSeconds(29 * 86_400);
    expect(await removeOldWebhooks(webhooks)).toBeGreaterThan(0);
    expect((await list(endpointId)).items).toHaveLength(1);
  });
});
