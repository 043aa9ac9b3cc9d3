import type { Generation, Receipt } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { describe, expect } from 'vitest';
import { addUpload } from './testing/add-upload.ts';
import { createTestSite } from './testing/create-test-site.ts';
import { createTestVisitor } from './testing/create-test-visitor.ts';
import { generationTest } from './testing/generation-test.ts';
import { readCredits } from './testing/read-credits.ts';
import { hasEnded, untilGeneration } from './testing/until-generation.ts';

const it = generationTest
  .extend('make', ({ service, visitor, run }) => async (changed: object): Promise<Generation> => {
    const { id } = await run(changed);
    return (await service.call(`/v1/generations/${id}`, { visitor })).json() as Promise<Generation>;
  })
  .extend('remove', ({ service, visitor }) => async (id: string): Promise<Receipt> => {
    const response = await service.call(`/v1/generations/${id}`, { visitor, method: 'DELETE' });
    return response.json() as Promise<Receipt>;
  })
  .extend('refusal', ({ service, visitor }) => async (changed: object) => {
    const response = await service.post(visitor, { ...changed });
    const { code, field } = (await response.json()) as { code: string; field?: string };
    return { status: response.status, code, field };
  });

describe('a generation from pictures', () => {
  it('hands the engine the bytes of uploads and images, in their order, and the mask', async ({
    engine,
    service,
    visitor,
    make,
  }) => {
    const [upload, mask] = [await addUpload(service, visitor), await addUpload(service, visitor)];
    const { images } = await make({});
    const image = images[0]?.id ?? '';
    const references = [{ upload: upload.id }, { image }];
    const made = await make({ operation: 'edit', references, mask: { upload: mask.id }, strength: 0.5, size: 'auto' });
    expect(made).toMatchObject({ status: 'succeeded', operation: 'edit', references, strength: 0.5, size: '64x64' });
    const asked = engine.submitted.at(-1);
    expect(asked?.references[0]?.bytes).toEqual(upload.bytes);
    expect(asked?.references[1]?.mediaType).toBe('image/png');
    expect(asked?.mask?.bytes).toEqual(mask.bytes);
    expect(asked).toMatchObject({ operation: 'edit', strength: 0.5, width: 64, height: 64 });
  });

  it('takes a strength that is nothing to the database as none', async ({ service, visitor, make }) => {
    const upload = await addUpload(service, visitor);
    const made = await make({ operation: 'edit', references: [{ upload: upload.id }], strength: 1e-46 });
    expect(made).toMatchObject({ status: 'succeeded', strength: 0 });
  });

  it('makes the picture as large as the one it follows says', async ({ service, visitor, make }) => {
    const upload = await addUpload(service, visitor, { width: 200, height: 100 });
    const made = await make({ operation: 'upscale', prompt: '', size: 'auto', references: [{ upload: upload.id }] });
    expect(made.size).toBe('400x200');
  });

  it('marks what is altered from a picture of unknown origin, and never washes AI off', async ({
    service,
    visitor,
    make,
  }) => {
    const photograph = await addUpload(service, visitor);
    const artificial = await addUpload(service, visitor, { digitalSourceType: 'trainedAlgorithmicMedia' });
    const enlarge = { operation: 'upscale', prompt: '', size: 'auto' };
    const altered = await make({ ...enlarge, references: [{ upload: photograph.id }] });
    expect(altered.images[0]?.digitalSourceType).toBe('algorithmicallyEnhanced');
    const mixed = await make({ operation: 'edit', references: [{ upload: photograph.id }, { upload: artificial.id }] });
    expect(mixed.images[0]?.digitalSourceType).toBe('compositeWithTrainedAlgorithmicMedia');
    const image = mixed.images[0]?.id ?? '';
    const again = await make({ operation: 'edit', references: [{ image }] });
    expect(again.images[0]?.digitalSourceType).toBe('compositeWithTrainedAlgorithmicMedia');
  });

  it('refuses what is not there, not one’s own, or not on offer, and stores nothing', async ({
    service,
    visitor,
    refusal,
  }) => {
    const other = await createTestVisitor(service, await createTestSite(service));
    const theirs = await addUpload(service, other);
    const upload = { upload: (await addUpload(service, visitor)).id };
    const edit = { operation: 'edit', references: [upload] };
    const cases: [object, object][] = [
      [
        { operation: 'edit', references: [{ upload: uuidv7() }] },
        { status: 422, code: 'reference_unknown' },
      ],
      [{ operation: 'edit', references: [upload, { upload: theirs.id }] }, { field: 'references.1' }],
      [
        { operation: 'edit', references: [{ image: uuidv7() }] },
        { code: 'reference_unknown', field: 'references.0' },
      ],
      [{ operation: 'edit' }, { status: 400, code: 'references_unsupported' }],
      [{ references: [upload] }, { code: 'references_unsupported' }],
      [
        { operation: 'restyle', references: [upload] },
        { status: 400, code: 'operation_unsupported' },
      ],
      [
        { ...edit, prompt: ' ' },
        { code: 'field_invalid', field: 'prompt' },
      ],
      [{ ...edit, style: 'plain' }, { code: 'style_unsupported' }],
      [{ strength: 0.5 }, { status: 400, code: 'strength_unsupported' }],
      [
        { ...edit, strength: 1.5 },
        { code: 'field_invalid', field: 'strength' },
      ],
      [
        { ...edit, mask: { upload: theirs.id } },
        { code: 'reference_unknown', field: 'mask' },
      ],
      [{ ...edit, mask: { image: uuidv7() } }, { code: 'field_invalid' }],
      [
        { operation: 'upscale', references: [upload] },
        { code: 'size_unsupported', field: 'size' },
      ],
    ];
    for (const [given, expected] of cases) expect(await refusal(given), JSON.stringify(given)).toMatchObject(expected);
    const { count } = await service.database
      .selectFrom('generations')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('owner_id', '=', visitor.ownerId)
      .executeTakeFirstOrThrow();
    expect(count).toBe(0);
  });

  it('answers a key again after its upload has gone', async ({ service, visitor, refusal }) => {
    const upload = await addUpload(service, visitor);
    const request = { operation: 'edit', references: [{ upload: upload.id }], key: 'again' };
    const { id } = await service.accept(visitor, request);
    await service.call(`/v1/generations/${id}/cancel`, { visitor, method: 'POST' });
    await service.database.deleteFrom('generation_references').where('upload_id', '=', upload.id).execute();
    await service.database.deleteFrom('uploads').where('id', '=', upload.id).execute();
    expect((await service.accept(visitor, request)).id).toBe(id);
    expect(await refusal({ ...request, seed: 1 })).toMatchObject({ code: 'idempotency_key_reused' });
  });

  it('ends unpaid when the image it starts from is deleted before its turn', async ({
    service,
    visitor,
    worker,
    make,
    remove,
  }) => {
    const first = await make({});
    await worker.stop();
    const references = [{ image: first.images[0]?.id ?? '' }];
    const { id } = await service.accept(visitor, { operation: 'edit', references });
    await remove(first.id);
    await worker.start();
    const row = await untilGeneration(service, id, hasEnded);
    expect(row).toMatchObject({ status: 'failed', error_code: 'reference_unknown' });
    expect(await readCredits(service, id)).toMatchObject({ state: 'released' });
  });

  it('takes its uploads along when it is deleted, unless another one starts from them', async ({
    service,
    visitor,
    make,
    remove,
  }) => {
    const upload = await addUpload(service, visitor);
    const edit = { operation: 'edit', references: [{ upload: upload.id }] };
    const [first, second] = [await make(edit), await make(edit)];
    await remove(first.id);
    expect(await service.storage.find(upload.storageKey)).toBeDefined();
    const { stores } = await remove(second.id);
    expect(await service.storage.find(upload.storageKey)).toBeUndefined();
    expect(stores.find(({ store }) => store === 'files')?.items).toBe(1 + second.images.length * 4);
  });
});
