import { describe, expect, it } from 'vitest';
import { readKieModels } from './read-kie-models.ts';
import { toEngineModel } from './to-engine-model.ts';

const operation = { name: 'create', taskModel: 'maker/model', fields: { prompt: 'prompt', size: 'aspect_ratio' } };
const model = {
  id: 'mine',
  name: 'Mine',
  label: 'A model of mine.',
  keeps: 'Nothing.',
  credits: 3,
  costUsd: 0.0155,
  sizes: { '1024x768': '4:3' },
  operations: [operation],
};

const read = (parts: object) => readKieModels(JSON.stringify([{ ...model, ...parts }]));
const readOperation = (parts: object) => read({ operations: [{ ...operation, ...parts }] });

describe('readKieModels', () => {
  it('reads what the operator offers', () => {
    const [mine] = read({}).map(toEngineModel);
    expect(mine).toMatchObject({
      id: 'mine',
      credits: 3,
      costMicros: 15_500,
      sizes: [{ width: 1024, height: 768 }],
      maxCount: 1,
      operations: [{ name: 'create', minReferences: 0, maxReferences: 0, prompt: 'required', mask: false }],
      partials: false,
      seed: false,
      negativePrompt: false,
      digitalSourceType: 'trainedAlgorithmicMedia',
    });
  });

  it('offers making, changing, varying and enlarging without any configuration', () => {
    const models = readKieModels(undefined).map(toEngineModel);
    const names = models.flatMap(({ operations }) => operations.map(({ name }) => name));
    expect(names).toEqual(['create', 'edit', 'vary', 'upscale']);
    for (const { keeps, costMicros } of models) {
      expect(keeps).toContain('24 hours');
      expect(costMicros).toBeGreaterThan(0);
    }
  });

  it('puts making first, and derives what an operation takes from its fields', () => {
    const edit = {
      ...operation,
      name: 'edit',
      references: { min: 1, max: 2 },
      fields: { ...operation.fields, references: 'image_urls', mask: 'mask_url', strength: 'strength' },
    };
    const [mine] = read({ operations: [edit, operation] }).map(toEngineModel);
    expect(mine?.operations).toMatchObject([
      { name: 'create', mask: false, strength: false, size: { kind: 'listed' } },
      { name: 'edit', mask: true, strength: true, minReferences: 1, maxReferences: 2 },
    ]);
  });

  it('says that a seed or what to leave out counts only where every operation with a prompt is sent it', () => {
    const fields = { ...operation.fields, references: 'image', seed: 'seed', negativePrompt: 'negative_prompt' };
    const references = { min: 1, max: 1 };
    const create = { ...operation, fields };
    const plainFields = { ...operation.fields, references: 'image' };
    const enlarge = { ...operation, name: 'upscale', prompt: 'unused', references, fields: plainFields };
    const edit = { ...operation, name: 'edit', references, fields: { ...fields, seed: undefined } };
    const heeded = (...operations: object[]) => {
      const [mine] = read({ operations }).map(toEngineModel);
      return [mine?.seed, mine?.negativePrompt];
    };
    expect(heeded(create, enlarge)).toEqual([true, true]);
    expect(heeded(create, edit)).toEqual([false, true]);
    expect(heeded(enlarge)).toEqual([false, false]);
  });

  it('says what is wrong where', () => {
    expect(() => readKieModels('{')).toThrow('KIE_MODELS must be a JSON list of models.');
    expect(() => readKieModels('[]')).toThrow('KIE_MODELS cannot be used');
    expect(() => read({ credits: 1.5 })).toThrow('KIE_MODELS cannot be used: [0].credits: ');
    expect(() => read({ colour: 'red' })).toThrow('"colour"');
    expect(() => read({ sizes: { big: '4:3' } })).toThrow('A size is written like 1024x1024.');
    expect(() => read({ sizes: {} })).toThrow('sizes is missing.');
    expect(() => read({ maxCount: 2 })).toThrow('fields.count is missing');
    expect(() => read({ operations: [operation, operation] })).toThrow('An operation is named twice.');
    expect(() => readKieModels(JSON.stringify([model, model]))).toThrow('Two models have the same id.');
  });

  it('accepts no operation that could not be asked for', () => {
    expect(() => readOperation({ name: 'restyle' })).toThrow('[0].operations[0].name');
    expect(() => readOperation({ fields: { size: 'size' } })).toThrow('fields.prompt is missing.');
    expect(() => readOperation({ fields: { prompt: 'prompt' } })).toThrow('fields.size is missing, or else followed.');
    expect(() => readOperation({ references: { min: 1, max: 1 } })).toThrow('fields.references is missing.');
    expect(() => readOperation({ references: { min: 2, max: 1 } })).toThrow('references.min is above references.max.');
    expect(() => readOperation({ references: { min: 0, max: 2, as: 'single' } })).toThrow('A single reference');
  });

  it('repeats no value', () => {
    expect(() => read({ credits: 'sk-secret' })).toThrow(/^(?!.*sk-secret)/);
  });
});
