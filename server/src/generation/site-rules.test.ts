import type { ModelList, Problem } from '@vignette/server/contract';
import { describe, expect } from 'vitest';
import type { SiteOfCaller } from '../grants/caller.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor, type TestVisitor } from './testing/create-test-visitor.ts';
import type { FakeEngine } from './testing/fake-engine.ts';
import { fakeModel } from './testing/fake-model.ts';
import { generationTest } from './testing/generation-test.ts';
import type { TestService, Wish } from './testing/start-test-service.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const it = generationTest;

async function newVisitor(service: TestService, rules: Partial<SiteOfCaller>): Promise<TestVisitor> {
  return createTestVisitor(service, await createTestSite(service, rules));
}

async function refusal(service: TestService, visitor: TestVisitor, wish: Wish = {}) {
  const response = await service.post(visitor, wish);
  const { code, field } = (await response.json()) as Partial<Problem>;
  return { status: response.status, code, field };
}

async function listModels(service: TestService, siteKey: string) {
  const response = await service.app.request(`/v1/models?siteKey=${siteKey}`);
  return ((await response.json()) as ModelList).items;
}

function promptOf(engine: FakeEngine, id: string): string | undefined {
  return engine.submitted.find((request) => request.id === id)?.prompt;
}

describe('the rules of a site', () => {
  it('refuse a model it does not offer, and leave it out of its list', async ({ service }) => {
    const visitor = await newVisitor(service, { models: ['another'] });
    const refused = { status: 403, code: 'model_not_allowed', field: 'model' };
    expect(await refusal(service, visitor)).toEqual(refused);
    expect(await listModels(service, visitor.site.key)).toEqual([]);
  });

  it('let a model pass that it offers', async ({ service }) => {
    const visitor = await newVisitor(service, { models: ['another', fakeModel.id] });
    await service.accept(visitor);
    expect((await listModels(service, visitor.site.key)).map(({ id }) => id)).toEqual([fakeModel.id]);
  });

  it('refuse a model of which no size is allowed', async ({ service }) => {
    const visitor = await newVisitor(service, { maxPixels: 64 * 64 - 1 });
    expect(await refusal(service, visitor)).toMatchObject({ code: 'model_not_allowed' });
    expect(await listModels(service, visitor.site.key)).toEqual([]);
  });

  it('answer a key that was used before as they did before', async ({ service }) => {
    const visitor = await newVisitor(service, {});
    const { id } = await service.accept(visitor, { key: 'kept' });
    await service.database.updateTable('sites').set({ models: [] }).where('id', '=', visitor.siteId).execute();
    expect((await service.accept(visitor, { key: 'kept' })).id).toBe(id);
    expect(await refusal(service, visitor)).toMatchObject({ code: 'model_not_allowed' });
  });

  it('put the words into the frame for the engine, and show nobody but the words', async ({
    service,
    engine,
    worker,
  }) => {
    const visitor = await newVisitor(service, { promptFrame: 'A stamp: {prompt}. Once more: {prompt}!' });
    const words = 'a fox, {prompt} and $& {1}';
    const accepted = await service.accept(visitor, { prompt: words });
    expect(accepted.prompt).toBe(words);
    await worker.start();
    await untilGeneration(service, accepted.id, hasEnded);
    expect(promptOf(engine, accepted.id)).toBe(`A stamp: ${words}. Once more: ${words}!`);
    const history = await (await service.call('/v1/generations', { visitor })).text();
    expect(history).toContain(words);
    expect(history).not.toContain('stamp');
  });

  it('keep the frame under which a request was accepted', async ({ service, engine, worker }) => {
    const visitor = await newVisitor(service, { promptFrame: 'before {prompt}' });
    const { id } = await service.accept(visitor, { prompt: 'a fox' });
    const changed = { prompt_frame: 'after {prompt}' };
    await service.database.updateTable('sites').set(changed).where('id', '=', visitor.siteId).execute();
    await worker.start();
    await untilGeneration(service, id, hasEnded);
    expect(promptOf(engine, id)).toBe('before a fox');
  });

  it('leave the words the room that the frame does not take', async ({ service }) => {
    const frame = 'x'.repeat(100);
    const visitor = await newVisitor(service, { promptFrame: `${frame}{prompt}{prompt}` });
    const [model] = await listModels(service, visitor.site.key);
    expect(model?.maxPromptCharacters).toBe(50);
    await service.accept(visitor, { prompt: 'y'.repeat(50) });
    expect(await refusal(service, visitor, { prompt: 'y'.repeat(51) })).toMatchObject({ code: 'prompt_too_long' });
  });

  it('are those of a site that there is', async ({ service }) => {
    const response = await service.app.request('/v1/models?siteKey=site_nobody');
    expect(((await response.json()) as Problem).code).toBe('site_unknown');
  });
});
