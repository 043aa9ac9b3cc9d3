import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { GenerationSucceeded } from '@vignette/server/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPayer } from '../credits/testing/add-payer.ts';
import { createSite } from '../sites/create-site.ts';
import type { Site } from '../sites/site.ts';
import { enableEndpoint } from './enable-endpoint.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listEndpoints } from './list-endpoints.ts';
import { removeEndpoint } from './remove-endpoint.ts';
import { rotateEndpointSecret } from './rotate-endpoint-secret.ts';
import { openReceiver } from './testing/open-receiver.ts';
import { type TestWebhooks, openTestWebhooks } from './testing/open-test-webhooks.ts';
import { verifyReceived } from './testing/verify-received.ts';

let webhooks: TestWebhooks;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let site: Site;
let endpointId: string;
let secret: string;

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
  webhooks.disabled.length = 0;
  site = await webhooks.addSite();
  ({
    endpoint: { id: endpointId },
    secret,
  } = await webhooks.addEndpoint(site.id, receiver.url));
});

const listed = async () => (await listDeliveries(webhooks.database, { siteId: site.id, endpointId, limit: 50 })).items;
const states = async () => (await listed()).map(({ state }) => state);
const endpoint = async () => (await listEndpoints(webhooks.database, site.id))[0];
const verify = (index: number, by = secret) => {
  const message = receiver.received[index];
  if (!message) throw new Error('Nothing was received.');
  return verifyReceived(message, by, webhooks.clock.now());
};

describe('deliverWebhook', () => {
  it('sends what the contract says and nothing else, signed so that the official library verifies it', async () => {
    const prompt = { prompt: 'a secret garden', ownerId: 'somebody' };
    await webhooks.makePicture(site.id, { ...prompt, credits: 3 });
    await webhooks.runNext();
    const message = GenerationSucceeded.parse(verify(0));
    expect(message).toMatchObject({
      type: 'generation.succeeded',
      timestamp: webhooks.clock.now().toISOString(),
      data: { siteKey: site.key, model: 'collage', credits: 3, paidBy: 'site', images: 2 },
    });
    expect(receiver.received[0]?.body).toBe(JSON.stringify(message));
    expect(receiver.received[0]?.path).toBe('/hooks?from=vignette');
    expect(await listed()).toMatchObject([
      { state: 'succeeded', statusCode: 204, attempt: 1, generationId: message.data.generationId },
    ]);
  });

  it('is not believed when a byte was changed, or under another secret', async () => {
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    const [message] = receiver.received;
    if (!message) throw new Error('Nothing was received.');
    const changed = { ...message, body: message.body.replace('"credits":2', '"credits":1') };
    expect(() => verifyReceived(changed, secret, webhooks.clock.now())).toThrowError('No matching signature');
    const other = await webhooks.addEndpoint(site.id, receiver.url);
    expect(() => verify(0, other.secret)).toThrowError('No matching signature');
  });

  it('tries again by its schedule, under the same id and with the same body, until it arrives', async () => {
    receiver.answer(500, 429, 204);
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    expect(await endpoint()).toMatchObject({ failingSince: webhooks.clock.now() });
    expect(webhooks.queue.jobs).toMatchObject([{ startAfterSeconds: 5 }]);
    await webhooks.runNext();
    expect(webhooks.queue.jobs).toMatchObject([{ startAfterSeconds: 300 }]);
    await webhooks.runNext();
    expect(webhooks.queue.jobs).toEqual([]);
    expect(await listed()).toMatchObject([
      { attempt: 3, state: 'succeeded', statusCode: 204, failure: null },
      { attempt: 2, state: 'failed', statusCode: 429, failure: 'status' },
      { attempt: 1, state: 'failed', statusCode: 500, failure: 'status' },
    ]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(verify(2)).toMatchObject({ type: 'generation.succeeded' });
    expect(await endpoint()).toMatchObject({ failingSince: null });
  });

  it('gives a message up after eight attempts, and leaves the endpoint enabled', async () => {
    receiver.answer(...Array<number>(8).fill(503));
    await webhooks.makePicture(site.id);
    for (let attempt = 1; attempt <= 8; attempt += 1) await webhooks.runNext();
    expect(webhooks.queue.jobs).toEqual([]);
    expect(await states()).toEqual(Array<string>(8).fill('failed'));
    expect(await endpoint()).toMatchObject({ disabledAt: null });
  });

  it('does not wait for a receiver that does not answer', async () => {
    receiver.answer(() => {});
    await webhooks.makePicture(site.id);
    await webhooks.runNext({ timeLimitMs: 100 });
    expect(await listed()).toMatchObject([{ state: 'waiting' }, { state: 'failed', failure: 'timeout' }]);
  });

  it('reads nothing of an answer that never ends', async () => {
    const { promise: answering, resolve } = Promise.withResolvers<ServerResponse>();
    receiver.answer((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('and so on'), 1);
      response.once('close', () => clearInterval(timer));
      resolve(response);
    });
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    const response = await answering;
    if (!response.closed) await once(response, 'close');
    expect(await states()).toEqual(['succeeded']);
  });

  it('sends two at a time for a site, puts the rest off, and lets other sites through', async () => {
    const { promise: held, resolve: answerHeld } = Promise.withResolvers<void>();
    const hold = (response: ServerResponse) => void held.then(() => response.writeHead(204).end());
    receiver.answer(hold, hold);
    for (let index = 0; index < 3; index += 1) await webhooks.makePicture(site.id);
    const ids = webhooks.queue.jobs.splice(0).map(({ id }) => id);
    const [first = '', second = '', third = ''] = ids;
    const sending = [webhooks.deliver(first), webhooks.deliver(second)];
    await receiver.waitFor(2);
    await webhooks.deliver(third);
    expect(webhooks.queue.jobs).toEqual([{ id: third, startAfterSeconds: 5 }]);
    const other = await webhooks.addSite('Shop');
    await webhooks.addEndpoint(other.id, receiver.url);
    await webhooks.makePicture(other.id);
    await webhooks.deliver(webhooks.queue.jobs[1]?.id ?? '');
    expect(receiver.received).toHaveLength(3);
    answerHeld();
    await Promise.all(sending);
    await webhooks.deliver(third);
    expect(await states()).toEqual(['succeeded', 'succeeded', 'succeeded']);
  });

  it('counts all sites of an account as one, so that nobody keeps everybody else waiting with many', async () => {
    const accountId = await addPayer(webhooks.database);
    const ids = [];
    for (const name of ['First', 'Second', 'Third']) {
      const { id } = await createSite(webhooks, { name, origins: ['https://magazine.example'], accountId });
      await webhooks.addEndpoint(id, receiver.url);
      ids.push(id);
    }
    const held: ServerResponse[] = [];
    const hold = (response: ServerResponse) => void held.push(response);
    receiver.answer(hold, hold);
    for (const id of ids) await webhooks.makePicture(id);
    const running = [webhooks.runNext(), webhooks.runNext()];
    await receiver.waitFor(2);
    await webhooks.runNext();
    expect(webhooks.queue.jobs).toHaveLength(1);
    for (const response of held) response.writeHead(204).end();
    await Promise.all(running);
  });

  it('follows no redirect', async () => {
    receiver.answer((response) => response.writeHead(308, { location: receiver.url }).end());
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    expect(receiver.received).toHaveLength(1);
    expect((await listed())[1]).toMatchObject({ state: 'failed', statusCode: 308, failure: 'status' });
  });

  it('notes a connection that breaks', async () => {
    receiver.answer((response) => response.socket?.destroy());
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    expect((await listed())[1]).toMatchObject({ state: 'failed', statusCode: null, failure: 'unreachable' });
  });

  it('disables an endpoint that is gone, tells so once, and drops what waits', async () => {
    receiver.answer(500, 410);
    await webhooks.makePicture(site.id);
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    await webhooks.runNext();
    expect(webhooks.disabled).toEqual([{ siteId: site.id, endpointId, url: receiver.url, reason: 'gone' }]);
    expect(await endpoint()).toMatchObject({ disabledAt: webhooks.clock.now(), disabledReason: 'gone' });
    await webhooks.runNext();
    expect(receiver.received).toHaveLength(2);
    expect(await states()).toEqual(['dropped', 'failed', 'failed']);
    await webhooks.makePicture(site.id);
    expect(webhooks.queue.jobs).toEqual([]);
  });

  it('disables an endpoint at which nothing has arrived for five days, and tells so once', async () => {
    const answerNothing = () => receiver.answer(500, 500);
    for (const wait of [0, 4.9, 0.2]) {
      webhooks.clock.advanceSeconds(wait * 86_400);
      expect(webhooks.disabled).toEqual([]);
      answerNothing();
      await webhooks.makePicture(site.id);
      await webhooks.makePicture(site.id);
      const jobs = webhooks.queue.jobs.splice(0);
      await Promise.all(
        jobs.filter(({ startAfterSeconds }) => startAfterSeconds === 0).map(({ id }) => webhooks.deliver(id)),
      );
    }
    expect(webhooks.disabled).toEqual([{ siteId: site.id, endpointId, url: receiver.url, reason: 'failing' }]);
    await enableEndpoint(webhooks.database, { siteId: site.id, endpointId });
    expect(await endpoint()).toMatchObject({ disabledAt: null, disabledReason: null, failingSince: null });
  });

  it('signs by the old secret too for a day after the new one was made', async () => {
    const rotated = await rotateEndpointSecret(webhooks, { siteId: site.id, endpointId });
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    expect(verify(0)).toEqual(verify(0, rotated.secret));
    webhooks.clock.advanceSeconds(86_400);
    await webhooks.makePicture(site.id);
    await webhooks.runNext();
    expect(verify(1, rotated.secret)).toMatchObject({ type: 'generation.succeeded' });
    expect(() => verify(1)).toThrowError('No matching signature');
  });

  it('sends again what was sent but not recorded, under the same id, and records it once', async () => {
    await webhooks.makePicture(site.id);
    const [job] = webhooks.queue.jobs;
    const dying = webhooks.deliver(job?.id ?? '', { database: dieBeforeRecording() });
    await expect(dying).rejects.toThrowError('The process died.');
    expect(await states()).toEqual(['waiting']);
    await webhooks.runNext();
    await webhooks.deliver(job?.id ?? '');
    expect(receiver.received).toHaveLength(2);
    expect(receiver.received[1]?.headers['webhook-id']).toBe(receiver.received[0]?.headers['webhook-id']);
    expect(await states()).toEqual(['succeeded']);
  });

  it('makes one retry of an attempt that two workers saw fail', async () => {
    receiver.answer(500, 500);
    await webhooks.makePicture(site.id);
    const id = webhooks.queue.jobs.shift()?.id ?? '';
    await Promise.all([webhooks.deliver(id), webhooks.deliver(id)]);
    expect(await states()).toEqual(['waiting', 'failed']);
    expect(webhooks.queue.jobs).toHaveLength(1);
  });

  it('ends well when the endpoint is removed while a failure is recorded', async () => {
    receiver.answer(500);
    await webhooks.makePicture(site.id);
    const delivering = Promise.withResolvers<void>();
    await webhooks.database.transaction().execute(async (removing) => {
      const removed = removing.selectFrom('webhook_endpoints').select('id').where('id', '=', endpointId);
      await removed.forUpdate().execute();
      delivering.resolve(webhooks.runNext());
      await vi.waitFor(async () => expect(await isAnybodyWaiting()).toBe(true));
      await removing.deleteFrom('webhook_endpoints').where('id', '=', endpointId).execute();
    });
    await delivering.promise;
    expect(webhooks.queue.jobs).toEqual([]);
  });

  it('sends nothing to an endpoint that was removed', async () => {
    await webhooks.makePicture(site.id);
    await removeEndpoint(webhooks.database, { siteId: site.id, endpointId });
    await webhooks.runNext();
    expect(receiver.received).toEqual([]);
  });
});

async function isAnybodyWaiting(): Promise<boolean> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
  `.execute(webhooks.database);
  return rows.length > 0;
}

/** Everything works but the first transaction, in which the attempt would be recorded. */
function dieBeforeRecording(): TestWebhooks['database'] {
  return new Proxy(webhooks.database, {
    get(database, name) {
      if (name === 'transaction') throw new Error('The process died.');
      const value: unknown = Reflect.get(database, name);
      return typeof value === 'function' ? value.bind(database) : value;
    },
  });
}
