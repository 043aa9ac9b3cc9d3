import type { GenerationPage, ModelList, Problem } from '@vignette/server/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { formatCursor } from './page-cursor.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine } from './testing/fake-engine.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';

describe('listGenerations', () => {
  let testDatabase: TestDatabase;
  let service: TestService;
  let visitor: TestVisitor;
  let newestFirst: string[];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    let second = 0;
    // Three share a moment, so that only the id can tell them apart.
    const clock = { now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, Math.trunc(second++ / 6))) };
    service = await startTestService({ ...testDatabase, engine: createFakeEngine(), clock });
    const site = await createTestSite(service);
    visitor = await createTestVisitor(service, site);
    await service.accept(await createTestVisitor(service, site));
    const made: { id: string; createdAt: string }[] = [];
    for (let index = 0; index < 7; index++) made.push(await service.accept(visitor));
    const order = made.toSorted((a, b) => (`${a.createdAt}${a.id}` < `${b.createdAt}${b.id}` ? 1 : -1));
    newestFirst = order.map(({ id }) => id);
  });
  afterAll(async () => {
    await service.stop();
    await testDatabase.drop();
  });

  const list = (query: string) => service.call(`/v1/generations${query}`, { visitor });

  it('lists the caller’s own, newest first, page by page without gap or repetition', async () => {
    const seen: string[] = [];
    let query = '?limit=2';
    for (let page = 0; page < 4; page++) {
      const { items, nextCursor } = (await (await list(query)).json()) as GenerationPage;
      seen.push(...items.map(({ id }) => id));
      query = `?limit=2&cursor=${nextCursor}`;
      expect(nextCursor === null).toBe(page === 3);
    }
    expect(seen).toEqual(newestFirst);
  });

  it('ends with a full last page', async () => {
    const page = (await (await list('?limit=7')).json()) as GenerationPage;
    expect([page.items.length, page.nextCursor]).toEqual([7, null]);
  });

  it.each(['?cursor=nonsense', '?limit=0', '?limit=101', '?limit=x', '?cursor='])('refuses %s', async (query) => {
    const response = await list(query);
    const field = query.slice(1).split('=')[0];
    expect(response.status).toBe(400);
    expect((await response.json()) as Problem).toMatchObject({ code: 'field_invalid', field });
  });

  it('takes a cursor of any moment', async () => {
    const cursor = formatCursor({ createdAt: new Date(0), id: newestFirst[0] ?? '' });
    expect(await (await list(`?cursor=${cursor}`)).json()).toEqual({ items: [], nextCursor: null });
  });

  it('is reached with a token only', async () => {
    expect((await list('')).status).toBe(200);
    expect((await service.app.request('/v1/generations')).status).toBe(401);
  });

  it('stands beside the list of models, which anybody may read', async () => {
    const { items } = (await (await service.app.request('/v1/models')).json()) as ModelList;
    expect(items).toMatchObject([{ id: 'fake-1', kind: 'image', engine: 'fake', credits: 2, sizes: ['64x64'] }]);
  });
});
