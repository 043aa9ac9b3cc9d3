import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import type { SiteOfCaller } from '../grants/caller.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine } from './testing/fake-engine.ts';
import { startTestService, type TestService, type Wish } from './testing/start-test-service.ts';

describe('limits of generations', () => {
  let testDatabase: TestDatabase;
  let services: [TestService, TestService];
  let site: SiteOfCaller;
  let now = new Date();

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const { connectionString } = testDatabase;
    const start = () =>
      startTestService({ connectionString, engine: createFakeEngine(), clock: { now: () => now }, isLimited: true });
    services = [await start(), await start()];
  });
  beforeEach(async () => {
    now = new Date(now.getTime() + 60_000);
    site = await createTestSite(services[0]);
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await testDatabase.drop();
  });

  const addVisitor = () => createTestVisitor(services[0], site);

  /** All at once, to both processes in turn. */
  const postMany = (count: number, describeOne: (index: number) => Wish & { visitor: TestVisitor }) =>
    Promise.all(
      Array.from({ length: count }, (_, index) => {
        const { visitor, ...wish } = describeOne(index);
        return services[index % 2 === 0 ? 0 : 1].post(visitor, wish);
      }),
    );

  const countStatus = (answers: readonly Response[], status: number) =>
    answers.filter((answer) => answer.status === status).length;

  async function countGenerations(): Promise<number> {
    const rows = services[0].database.selectFrom('generations').select('id').where('site_id', '=', site.id);
    return (await rows.execute()).length;
  }

  it('accepts exactly sixty of a hundred that a visitor asks for at once, and says when to come back', async () => {
    const visitor = await addVisitor();
    const answers = await postMany(100, () => ({ visitor }));
    const refused = answers.filter(({ status }) => status === 429);
    expect([countStatus(answers, 202), refused.length, await countGenerations()]).toEqual([60, 40, 60]);
    expect(new Set(refused.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['60']));
    expect(await refused[0]?.json()).toMatchObject({ code: 'too_many_requests' });
    expect((await services[0].post(await addVisitor())).status).toBe(202);
    now = new Date(now.getTime() + 60_000);
    expect((await services[1].post(visitor)).status).toBe(202);
  });

  it('counts a network whoever asks from it', async () => {
    const visitors = await Promise.all(Array.from({ length: 5 }, addVisitor));
    const answers = await postMany(300, (index) => ({
      visitor: visitors[index % 5] as TestVisitor,
      from: `192.0.2.${index % 250}`,
    }));
    expect([countStatus(answers, 202), await countGenerations()]).toEqual([240, 240]);
    expect((await services[0].post(await addVisitor(), { from: '198.51.100.1' })).status).toBe(202);
  });

  it('finds again what stands, also for who may ask for nothing more; and asking again counts for nothing', async () => {
    const visitor = await addVisitor();
    const key = uuidv7();
    const first = await (await services[0].post(visitor, { key })).json();
    const repeated = await postMany(80, () => ({ visitor, key }));
    expect(countStatus(repeated, 202)).toBe(80);
    expect(countStatus(await postMany(80, () => ({ visitor })), 202)).toBe(59);
    expect(await (await services[1].post(visitor, { key })).json()).toEqual(first);
  });

  it('takes nothing from a site for what a visitor is refused', async () => {
    const visitor = await addVisitor();
    await postMany(100, () => ({ visitor }));
    const rows = services[0].database.selectFrom('limit_windows').select('used').where('ends_at', '>', now);
    expect((await rows.execute()).map(({ used }) => used)).toEqual([60, 60, 60]);
  });
});
