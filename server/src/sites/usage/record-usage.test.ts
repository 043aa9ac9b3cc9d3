import { describe, expect } from 'vitest';
import { createTestSite } from '../../generation/testing/create-test-site.ts';
import { createTestVisitor } from '../../generation/testing/create-test-visitor.ts';
import { fakeModel } from '../../generation/testing/fake-model.ts';
import { generationTest } from '../../generation/testing/generation-test.ts';
import { hasEnded, untilGeneration } from '../../generation/testing/until-generation.ts';
import { listUsage } from './list-usage.ts';
import { readUsage } from './read-usage.ts';

const day = '2026-11-20';
const it = generationTest.override({ clock: { now: () => new Date(`${day}T12:00:00.000Z`) } });

describe('recordUsage', () => {
  it('counts what was settled, and only that, for its site alone', async ({ service, visitor, run, engine }) => {
    await run();
    await run({ count: 3, maxCredits: 6 });
    engine.behave(() => ({ state: 'refused', code: 'content_refused', reason: 'No.' }));
    await run();
    const other = await createTestSite(service);
    const usage = await readUsage(service, visitor.siteId);
    const figures = { generations: 2, images: 4, credits: 8 };
    expect(usage.days).toHaveLength(90);
    expect(usage.days.at(-1)).toEqual({ day, ...figures, sponsoredCredits: 8 });
    expect(usage.payers).toEqual([{ paidBy: 'site', ...figures }]);
    expect(usage.models).toEqual([{ model: fakeModel.id, ...figures }]);
    expect((await readUsage(service, other.id)).payers).toEqual([]);
  });

  it('loses nothing however many end at once', async ({ service, worker }) => {
    const site = await createTestSite(service);
    const visitors = await Promise.all(Array.from({ length: 12 }, () => createTestVisitor(service, site)));
    const accepted = await Promise.all(visitors.map((visitor) => service.accept(visitor)));
    await worker.start({ concurrency: 12 });
    await Promise.all(accepted.map(({ id }) => untilGeneration(service, id, hasEnded)));
    const rows = await listUsage(service.database, { siteId: site.id, from: day, to: day });
    expect(rows).toMatchObject([{ generations: 12, images: 12, credits: 24 }]);
  });
});
