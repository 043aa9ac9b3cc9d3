import type { Generation, Problem } from '@vignette/server/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '../credits/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing/create-test-database.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import { createFakeEngine } from './testing/fake-engine.ts';
import { readCredits } from './testing/read-credits.ts';
import { startTestService, type TestService } from './testing/start-test-service.ts';

describe('acceptGeneration', () => {
  let testDatabase: TestDatabase;
  let service: TestService;
  let other: TestService;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const { connectionString } = testDatabase;
    service = await startTestService({ connectionString, engine: createFakeEngine() });
    other = await startTestService({ connectionString, engine: createFakeEngine() });
  });
  afterAll(async () => {
    expect(await verifyLedger(service.database)).toEqual([]);
    await Promise.all([service.stop(), other.stop()]);
    await testDatabase.drop();
  });

  const newVisitor = async (budgets = {}): Promise<TestVisitor> =>
    createTestVisitor(service, await createTestSite(service, budgets));

  async function countGenerations(visitor: TestVisitor): Promise<number> {
    const rows = service.database.selectFrom('generations').select('id').where('owner_id', '=', visitor.ownerId);
    return (await rows.execute()).length;
  }

  async function findJobs(id: string): Promise<unknown[]> {
    const { rows } = await service.pool.query('select data from pgboss.job where data @> $1', [{ generationId: id }]);
    return rows;
  }

  it('answers 202 with the queued generation, its credits held and one job enqueued', async () => {
    const visitor = await newVisitor();
    const response = await service.post(visitor, { count: 2, seed: 5, style: 'plain' });
    const generation = (await response.json()) as Generation;
    expect(response.status).toBe(202);
    expect(response.headers.get('location')).toBe(`/v1/generations/${generation.id}`);
    expect(generation).toMatchObject({
      ...{ status: 'queued', credits: 4, count: 2, seed: 5, style: 'plain' },
      images: [],
    });
    expect(await readCredits(service, generation.id)).toMatchObject({
      state: 'held',
      credits: 4,
      transactions: ['hold'],
    });
    expect(await findJobs(generation.id)).toEqual([{ data: { generationId: generation.id } }]);
  });

  it('lets one of fifty parallel requests through a budget that covers one', async () => {
    const visitor = await newVisitor({ visitorDailyCredits: 3 });
    const post = (_: unknown, index: number) => (index % 2 === 0 ? service : other).post(visitor);
    const responses = await Promise.all(Array.from({ length: 50 }, post));
    const statuses = responses.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([202, ...Array.from({ length: 49 }, () => 402)]);
    expect(await countGenerations(visitor)).toBe(1);
  });

  it('makes one generation of fifty parallel requests with one key, and answers all alike', async () => {
    const visitor = await newVisitor();
    const post = (_: unknown, index: number) => (index % 2 === 0 ? service : other).post(visitor, { key: 'same' });
    const responses = await Promise.all(Array.from({ length: 50 }, post));
    const bodies = new Set(await Promise.all(responses.map((response) => response.text())));
    expect(responses.every(({ status }) => status === 202)).toBe(true);
    expect(bodies.size).toBe(1);
    expect(await countGenerations(visitor)).toBe(1);
  });

  it('gives the first answer again for the same key, also when the budget is exhausted and the work is done', async () => {
    const visitor = await newVisitor({ dailyCredits: 2 });
    const first = await (await service.post(visitor, { key: 'again' })).text();
    const worker = await service.startWorker();
    expect((await service.post(visitor)).status).toBe(402);
    await worker.stop();
    const again = await service.post(visitor, { key: 'again' });
    expect([again.status, await again.text()]).toEqual([202, first]);
  });

  it('keeps the keys of visitors apart', async () => {
    const [visitor, stranger] = [await newVisitor(), await newVisitor()];
    const one = await service.accept(visitor, { key: 'shared' });
    const two = await service.accept(stranger, { key: 'shared' });
    expect(one.id).not.toBe(two.id);
  });

  it('accepts prompts with quotes, backslashes and signs of any script as they are', async () => {
    const prompt = 'O\'Brien "said" \\x00 {a,b} \\N 狐 🦊 \u2028 end';
    const { id } = await service.accept(await newVisitor(), { prompt });
    const row = await service.database.selectFrom('generations').selectAll().where('id', '=', id).executeTakeFirst();
    expect(row?.prompt).toBe(prompt);
  });

  const refusals: [string, Record<string, unknown>, number, Partial<Problem>][] = [
    ['another body under a used key', { key: 'used', prompt: 'other' }, 422, { code: 'idempotency_key_reused' }],
    ['no key', { key: '' }, 400, { code: 'idempotency_key_missing' }],
    ['a key of 201 characters', { key: 'k'.repeat(201) }, 400, { code: 'idempotency_key_missing' }],
    ['an unknown model', { model: 'none' }, 400, { code: 'model_unknown', field: 'model' }],
    ['a size the model lacks', { size: '65x64' }, 400, { code: 'size_unsupported', field: 'size' }],
    ['more pictures than the model makes', { count: 5 }, 400, { code: 'count_unsupported', field: 'count' }],
    ['a style the model lacks', { style: 'cubist' }, 400, { code: 'style_unsupported', field: 'style' }],
    ['a prompt too long for the model', { prompt: 'x'.repeat(201) }, 400, { code: 'prompt_too_long', field: 'prompt' }],
    [
      'a prompt too long for any model',
      { prompt: 'x'.repeat(5000) },
      400,
      { code: 'prompt_too_long', field: 'prompt' },
    ],
    ['an empty prompt', { prompt: '  ' }, 400, { code: 'field_invalid', field: 'prompt' }],
    ['text that no database can keep', { prompt: 'a\u0000b' }, 400, { code: 'field_invalid', field: 'prompt' }],
    ['half a character', { negativePrompt: 'a\ud83e' }, 400, { code: 'field_invalid', field: 'negativePrompt' }],
    ['a language that is none', { language: 'e\u0000n' }, 400, { code: 'field_invalid', field: 'language' }],
    ['a field we do not know', { sampler: 'x' }, 400, { code: 'field_invalid', field: 'sampler' }],
    [
      'a price above the maximum',
      { count: 3, maxCredits: 5 },
      409,
      { code: 'price_above_maximum', field: 'maxCredits' },
    ],
  ];

  it.each(refusals)('refuses %s and stores nothing', async (_, changed, status, problem) => {
    const visitor = await newVisitor();
    await service.accept(visitor, { key: 'used' });
    const response = await service.post(visitor, changed);
    expect(response.status).toBe(status);
    expect((await response.json()) as Problem).toMatchObject({ ...problem, status });
    expect(await countGenerations(visitor)).toBe(1);
  });

  it('names the price and the maximum when they do not fit', async () => {
    const response = await service.post(await newVisitor(), { count: 3, maxCredits: 5 });
    expect(((await response.json()) as Problem).title).toMatch(/6 credits.*allows 5/);
  });

  it('names the budget that is exhausted', async () => {
    const budgets = { dailyCredits: 100, visitorDailyCredits: 100, networkDailyCredits: 100 };
    const codes = { dailyCredits: 'site', visitorDailyCredits: 'visitor', networkDailyCredits: 'network' };
    for (const [budget, scope] of Object.entries(codes)) {
      const response = await service.post(await newVisitor({ ...budgets, [budget]: 1 }));
      expect([response.status, ((await response.json()) as Problem).code]).toEqual([402, `${scope}_budget_exhausted`]);
    }
  });
});
