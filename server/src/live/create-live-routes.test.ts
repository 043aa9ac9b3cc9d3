import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { LiveEvent } from '@vignette/server/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import type { GenerationWorker } from '../generation/start-generation-worker.ts';
import { createTestSite } from '../generation/testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from '../generation/testing/create-test-visitor.ts';
import { createFakeEngine } from '../generation/testing/fake-engine.ts';
import { startTestService, type TestService } from '../generation/testing/start-test-service.ts';
import { hasEnded, untilGeneration } from '../generation/testing/until-generation.ts';
import { type FollowedEvents, followEvents } from './testing/follow-events.ts';

const isSynced = (event: LiveEvent) => event.type === 'synced';
const hasStatus = (status: string) => (event: LiveEvent) =>
  event.type === 'generation' && event.generation.status === status;

const isAbout = (id: string) => (event: LiveEvent) => event.type === 'generation' && event.generation.id === id;

/** Both ways to answer: an app in memory, and Node's own response, which the server uses. */
describe.each(['in memory', 'on Node'])('GET /v1/events, %s', (kind) => {
  let testDatabase: TestDatabase;
  let service: TestService;
  let visitor: TestVisitor;
  let server: Server | undefined;
  let worker: GenerationWorker | undefined;
  let later: number;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });
  beforeEach(async () => {
    later = 0;
    const clock = { now: () => new Date(Date.now() + later) };
    service = await startTestService({ ...testDatabase, engine: createFakeEngine(), clock });
    visitor = await createTestVisitor(service, await createTestSite(service));
    worker = undefined;
    server = kind === 'on Node' ? await listen() : undefined;
  });
  afterEach(async () => {
    await worker?.stop();
    service.endStreams();
    server?.close();
    await service.stop();
  });
  afterAll(() => testDatabase.drop());

  async function listen(): Promise<Server> {
    const started = serve({ fetch: service.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
    await once(started, 'listening');
    return started;
  }

  async function get(query = '', by = visitor, method = 'GET'): Promise<Response> {
    const request = { method, headers: { authorization: `Bearer ${by.token}` } };
    if (!server) return service.app.request(`/v1/events${query}`, request);
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}/v1/events${query}`, request);
  }

  const follow = async (query = '', by = visitor): Promise<FollowedEvents> => followEvents(await get(query, by));

  it('sends what is open and the balance, then says that the reader is in step', async () => {
    const { id } = await service.accept(visitor);
    const events = await follow();
    await events.until(isSynced);
    expect(events.seen.map(({ type }) => type)).toEqual(['generation', 'me', 'synced']);
    expect(events.seen[0]).toMatchObject({ generation: { id, status: 'queued' } });
    expect(events.seen[1]).toMatchObject({ me: { sponsored: { remaining: 998 } } });
    await events.leave();
  });

  it('follows a generation to its pictures', async () => {
    const events = await follow();
    await events.until(isSynced);
    worker = await service.startWorker();
    const { id } = await service.accept(visitor);
    expect(await events.until(hasStatus('succeeded'))).toMatchObject({ generation: { id, images: [{ width: 64 }] } });
    await events.leave();
  });

  it('sends nothing that has ended to a reader who names no moment', async () => {
    worker = await service.startWorker();
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, hasEnded);
    const events = await follow();
    await events.until(isSynced);
    expect(events.seen.map(({ type }) => type)).toEqual(['me', 'synced']);
    await events.leave();
  });

  it('sends a reader who comes back what changed and what was deleted meanwhile, with overlap', async () => {
    worker = await service.startWorker();
    const [kept, deleted] = [await service.accept(visitor), await service.accept(visitor)];
    await untilGeneration(service, kept.id, hasEnded);
    await untilGeneration(service, deleted.id, hasEnded);
    await service.call(`/v1/generations/${deleted.id}`, { visitor, method: 'DELETE' });
    later = 20_000;
    const events = await follow(`?since=${new Date(Date.now() + later).toISOString()}`);
    await events.until(isSynced);
    expect(events.seen).toMatchObject([
      { generation: { id: kept.id, status: 'succeeded' } },
      { type: 'deleted', id: deleted.id },
      { type: 'me' },
      { type: 'synced' },
    ]);
    await events.leave();
  });

  it('sends every page of a long absence', async () => {
    const ids = await Promise.all(Array.from({ length: 120 }, async () => (await service.accept(visitor)).id));
    for (const id of ids) await service.call(`/v1/generations/${id}/cancel`, { visitor, method: 'POST' });
    const events = await follow(`?since=${new Date(0).toISOString()}`);
    await events.until(isSynced);
    const seen = events.seen.flatMap((event) => (event.type === 'generation' ? [event.generation.id] : []));
    expect(new Set(seen)).toEqual(new Set(ids));
    await events.leave();
  });

  it('tells of a deletion as it happens', async () => {
    const { id } = await service.accept(visitor);
    const events = await follow();
    await events.until(isSynced);
    await service.call(`/v1/generations/${id}`, { visitor, method: 'DELETE' });
    expect(await events.until(({ type }) => type === 'deleted')).toEqual({ type: 'deleted', id });
    await events.leave();
  });

  it('shows a visitor nothing of another, on the same site', async () => {
    const stranger = await createTestVisitor(service, visitor.site);
    const events = await follow(`?since=${new Date(0).toISOString()}`, stranger);
    await events.until(isSynced);
    const hidden = await service.accept(visitor);
    await service.call(`/v1/generations/${hidden.id}`, { visitor, method: 'DELETE' });
    const own = await service.accept(stranger);
    await events.until(hasStatus('queued'));
    const others = events.seen.filter((event) => JSON.stringify(event).includes(hidden.id));
    expect(others).toEqual([]);
    expect(events.seen.at(-1)).toMatchObject({ generation: { id: own.id } });
    await events.leave();
  });

  it('brings every reader in step again after the notifications were interrupted', async () => {
    const events = await follow();
    await events.until(isSynced);
    await service.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vignette-listener' and datname = current_database()",
    );
    const { id } = await service.accept(visitor);
    const hasBoth = () => events.seen.filter(isSynced).length === 2 && events.seen.some(isAbout(id));
    await events.until(hasBoth);
    await events.leave();
  });

  it('ends when the token expires', async () => {
    const events = await follow();
    await events.until(isSynced);
    later = 2 * 3_600_000;
    expect((await events.toEnd()).at(-1)).toMatchObject({ type: 'synced' });
    expect((await get()).status).toBe(401);
  });

  it('ends with the UTC day, so that its reader comes back to the budgets of the next', async () => {
    const lasting = await createTestVisitor(service, visitor.site, new Date(Date.now() + 3 * 86_400_000));
    const events = await follow('', lasting);
    await events.until(isSynced);
    later = 86_400_000;
    await events.toEnd();
    const again = await follow('', lasting);
    await again.until(isSynced);
    await again.leave();
  });

  it('ends when the process stops', async () => {
    const events = await follow();
    await events.until(isSynced);
    service.endStreams();
    await events.toEnd();
  });

  it('ends the oldest of a visitor who opens an eleventh', async () => {
    const first = await follow();
    const others: FollowedEvents[] = [];
    for (let index = 0; index < 10; index++) others.push(await follow());
    await first.toEnd();
    await Promise.all(others.map((events) => events.until(isSynced)));
    const { id } = await service.accept(visitor);
    await Promise.all(others.map((events) => events.until(hasStatus('queued'))));
    for (const events of others) expect(events.seen.at(-1)).toMatchObject({ generation: { id } });
    await Promise.all(others.map((events) => events.leave()));
  });

  it('carries the headers of an API answer, and tells proxies not to keep it back', async () => {
    const response = await get();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-request-id')).toBeTruthy();
    await response.body?.cancel();
  });

  it('answers HEAD with the same headers and opens no stream', async () => {
    const response = await get('', visitor, 'HEAD');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(await service.metrics.openStreams.get()).toMatchObject({ values: [{ value: 0 }] });
  });

  it('refuses a moment that is none', async () => {
    expect((await get('?since=yesterday')).status).toBe(400);
  });
});
