import { describe, expect, it } from 'vitest';
import { readOpenAiModels } from './read-openai-models.ts';

const plain = { id: 'painter', credits: 3, costUsd: 0.0123 };
const read = (...entries: unknown[]) => readOpenAiModels(JSON.stringify(entries));

describe('readOpenAiModels', () => {
  it('offers models that create, edit and vary when nothing is set', () => {
    const models = readOpenAiModels(undefined);
    expect(models.map(({ offer }) => [offer.id, offer.credits])).toEqual([
      ['gpt-image-2', 10],
      ['gpt-image-1-mini', 4],
    ]);
    expect(models[0]?.offer).toMatchObject({
      partials: true,
      seed: false,
      negativePrompt: true,
      digitalSourceType: 'trainedAlgorithmicMedia',
      operations: [{ name: 'create' }, { name: 'edit', mask: true }, { name: 'vary', prompt: 'optional' }],
    });
  });

  it('takes what an entry says, and turns dollars into millionths', () => {
    const [model] = read({
      ...plain,
      model: 'vendor/painter-3',
      quality: 'low',
      sizes: ['640x480'],
      operations: ['edit', 'create'],
      partials: false,
      keeps: 'Nothing.',
    });
    expect(model?.call).toEqual({ model: 'vendor/painter-3', quality: 'low' });
    expect(model?.offer).toMatchObject({
      name: 'painter',
      costMicros: 12_300,
      sizes: [{ width: 640, height: 480 }],
      operations: [{ name: 'create' }, { name: 'edit' }],
      partials: false,
      keeps: 'Nothing.',
    });
  });

  it('speaks for OpenAI only where its own servers are called', () => {
    const [theirs] = readOpenAiModels(undefined);
    const [others] = readOpenAiModels(undefined, 'http://127.0.0.1:9000/v1');
    expect(theirs?.offer.keeps).toContain('30 days');
    expect(others?.offer.keeps).not.toContain('OpenAI');
    expect(others?.offer.label).not.toContain('OpenAI');
  });

  it('says in one sentence what is wrong', () => {
    const sentences: [string, RegExp][] = [
      ['{', /^OPENAI_MODELS is not JSON: .+\.$/],
      ['{}', /^OPENAI_MODELS: .*array.*\.$/],
      ['[]', /^OPENAI_MODELS: .+\.$/],
      [JSON.stringify([plain, { ...plain, id: 'b', credits: '3' }]), /^OPENAI_MODELS, entry 2, credits: .*number.*\.$/],
      [
        JSON.stringify([{ ...plain, sizes: ['big'] }]),
        /^OPENAI_MODELS, entry 1, sizes, 0: it must be like 1024x1024\.$/,
      ],
      [JSON.stringify([{ ...plain, price: 1 }]), /^OPENAI_MODELS, entry 1: .*price.*\.$/],
      [JSON.stringify([plain, plain]), /^OPENAI_MODELS names the id painter twice\.$/],
    ];
    for (const [text, sentence] of sentences) {
      expect(() => readOpenAiModels(text)).toThrow(
        expect.objectContaining({ name: 'StartError', message: expect.stringMatching(sentence) }),
      );
    }
  });
});
