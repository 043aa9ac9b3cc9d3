import type { Receipt } from '@vignette/server/contract';
import { describe, expect } from 'vitest';
import { createTestVisitor } from './testing/create-test-visitor.ts';
import { hang } from './testing/fake-engine.ts';
import { generationTest } from './testing/generation-test.ts';
import { readCredits } from './testing/read-credits.ts';
import type { TestService } from './testing/start-test-service.ts';
import { untilGeneration } from './testing/until-generation.ts';

const it = generationTest.extend(
  'remove',
  ({ service, visitor }) =>
    (id: string, by = visitor) =>
      service.call(`/v1/generations/${id}`, { visitor: by, method: 'DELETE' }),
);

async function countFiles({ storage }: TestService): Promise<number> {
  let count = 0;
  for await (const { key } of storage.list()) count += key.length > 0 ? 1 : 0;
  return count;
}

describe('deleteGeneration', () => {
  it('removes rows, files and jobs, and the receipt counts them store by store', async ({
    service,
    visitor,
    run,
    remove,
  }) => {
    const { id } = await run({ count: 2 });
    const files = await countFiles(service);
    expect(files).toBeGreaterThan(0);
    const receipt = (await (await remove(id)).json()) as Receipt;
    expect(receipt).toMatchObject({ id, stores: [{ items: 1 + 2 + files }, { items: files }, { items: 1 }] });
    expect(await countFiles(service)).toBe(0);
    expect((await service.call(`/v1/generations/${id}`, { visitor })).status).toBe(404);
    expect((await remove(id)).status).toBe(404);
    const { rows } = await service.pool.query("select from pgboss.job where data ->> 'generationId' = $1", [id]);
    expect(rows).toEqual([]);
  });

  it('leaves its key used: sent again, the request makes and costs nothing', async ({
    service,
    visitor,
    run,
    remove,
  }) => {
    const { id } = await run({ key: 'sent-twice' });
    await remove(id);
    await expect(service.accept(visitor, { key: 'sent-twice' })).rejects.toThrow('idempotency_key_reused');
    const holds = await service.database
      .selectFrom('holds')
      .where('owner_id', '=', visitor.ownerId)
      .select('credits')
      .execute();
    expect(holds).toHaveLength(1);
  });

  it('keeps the ledger: what was paid stays paid', async ({ service, run, remove }) => {
    const { id } = await run();
    await remove(id);
    expect(await readCredits(service, id)).toMatchObject({ settled_credits: 2, transactions: ['hold', 'settle'] });
  });

  it('stops a running one first: its engine is told, its credits come back', async ({
    engine,
    service,
    visitor,
    worker,
    remove,
  }) => {
    engine.behave(hang);
    await worker.start();
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    const told = Promise.withResolvers<string>();
    engine.cancel = async (taskId) => told.resolve(taskId);
    expect((await remove(id)).status).toBe(200);
    expect(await told.promise).toBe('task-1');
    expect(await readCredits(service, id)).toMatchObject({ state: 'released' });
  });

  it('does not know what is somebody else’s', async ({ service, visitor, remove }) => {
    const { id } = await service.accept(visitor);
    const stranger = await createTestVisitor(service, visitor.site);
    expect((await remove(id, stranger)).status).toBe(404);
    expect((await service.call('/v1/generations/nonsense', { visitor, method: 'DELETE' })).status).toBe(404);
  });
});
