import type { Generation } from '@vignette/server/contract';
import { describe, expect } from 'vitest';
import type { EngineStatus } from '../engines/engine.ts';
import { listenForChanges } from '../jobs/listen-for-changes.ts';
import { previewPath } from './preview-path.ts';
import { createTestVisitor } from './testing/create-test-visitor.ts';
import { hang, succeed } from './testing/fake-engine.ts';
import { generationTest } from './testing/generation-test.ts';
import { readCredits } from './testing/read-credits.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const plainSize = { width: 64, height: 64, count: 1 };

const it = generationTest.extend(
  'cancel',
  ({ service, visitor }) =>
    (id: string, by = visitor) =>
      service.call(`/v1/generations/${id}/cancel`, { visitor: by, method: 'POST' }),
);

describe('cancelGeneration', () => {
  it('ends a queued generation at once, and no worker ever starts it', async ({
    engine,
    service,
    visitor,
    worker,
    run,
    cancel,
  }) => {
    const { id } = await service.accept(visitor);
    expect((await (await cancel(id)).json()) as Generation).toMatchObject({ status: 'cancelled', images: [] });
    expect(await readCredits(service, id)).toMatchObject({ state: 'released', transactions: ['hold', 'release'] });
    await worker.start({ concurrency: 1 });
    const next = await run();
    expect(engine.submitted.map((request) => request.id)).toEqual([next.id]);
  });

  it('stops a running generation, tells the engine and gives the credits back', async ({
    engine,
    service,
    visitor,
    worker,
    cancel,
  }) => {
    engine.behave(hang);
    await worker.start();
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    expect((await cancel(id)).status).toBe(200);
    expect(await untilGeneration(service, id, hasEnded)).toMatchObject({ status: 'cancelled', error_code: null });
    expect(engine.cancelled).toEqual(['task-1']);
    expect(await readCredits(service, id)).toMatchObject({ state: 'released', transactions: ['hold', 'release'] });
  });

  it('forgets the partial picture of one that was put back into the queue', async ({ service, visitor, cancel }) => {
    const { id } = await service.accept(visitor);
    const partial = { generation_id: id, number: 1, media_type: 'image/webp', bytes: Buffer.of(1) };
    await service.database.insertInto('partial_pictures').values(partial).execute();
    await service.database.updateTable('generations').set({ partial_number: 1 }).where('id', '=', id).execute();
    expect((await service.app.request(service.signer.sign(previewPath(id, 1)))).status).toBe(200);
    await cancel(id);
    expect((await service.app.request(service.signer.sign(previewPath(id, 1)))).status).toBe(404);
  });

  it('charges nothing for a picture that arrives after the cancellation', async ({
    engine,
    service,
    visitor,
    worker,
    cancel,
  }) => {
    const picture = Promise.withResolvers<EngineStatus>();
    engine.behave(() => picture.promise);
    await worker.start();
    const { id } = await service.accept(visitor);
    await untilGeneration(service, id, (row) => row.engine_task_id !== null);
    // The worker does not hear of it in time: its notifications are cut, ours are not.
    const changes = await listenForChanges(service.connectionString);
    await service.changes.stop();
    await cancel(id);
    picture.resolve(await succeed(plainSize));
    const row = await untilGeneration({ database: service.database, changes }, id, hasEnded);
    await worker.stop();
    await changes.stop();
    expect(row.status).toBe('cancelled');
    expect(await readCredits(service, id)).toMatchObject({ state: 'released' });
    for await (const file of service.storage.list()) expect.fail(`${file.key} was kept`);
  });

  it('leaves what has ended as it is', async ({ service, run, cancel }) => {
    const { id } = await run();
    expect((await (await cancel(id)).json()) as Generation).toMatchObject({ status: 'succeeded' });
    expect(await readCredits(service, id)).toMatchObject({ state: 'settled', transactions: ['hold', 'settle'] });
  });

  it('does not know what is somebody else’s', async ({ service, visitor, cancel }) => {
    const { id } = await service.accept(visitor);
    const stranger = await createTestVisitor(service, visitor.site);
    expect((await cancel(id, stranger)).status).toBe(404);
    expect(await untilGeneration(service, id, () => true)).toMatchObject({ status: 'queued' });
  });
});
